//! What the command finds in a document is found here, and nothing else.

use competency_standard::{Severity, from_json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{JSON, packed, url};

/// Faults: what reads like this reads otherwise, and where that is told.
const FAULTS: &[(&str, &str, &str)] = &[
    ("standard/1", "standard/2", "format: "),
    ("\"occupation\"", "\"trade\"", "naming: "),
    ("\"title\"", "\"titel\"", ""),
    ("  \"title\": \"廣告AE人員職能基準\",\n", "", ""),
    ("\"description\": \"", "\"description\": 4, \"x\": \"", "description: "),
    ("\"min\": 4", "\"min\": 3", "level: "),
    ("\"min\": 4", "\"min\": \"4\"", "level.min: "),
    ("\"min\": 4", "\"min\": 4.5", "level.min: "),
    ("\"min\": 4", "\"min\": -4", "level.min: "),
    ("\"min\": 4", "\"min\": 300", "level.min: "),
    ("\"versions\": [", "\"versions\": [4,", "versions[0]: "),
    ("\"P1.1.1\"", "\"P2.9.1\"", "duties[0].tasks[0].blocks[0].indicators[0] (P2.9.1): "),
    ("\"O1.1.1\"", "\"O1.2.1\"", "duties[0].tasks[0].blocks[0].outputs[0] (O1.2.1): "),
    ("\"T1.1\"", "\"T2.1\"", "duties[0].tasks[0] (T2.1): "),
    ("廣告\u{41}E", "廣告\\ud800E", "title: "),
    ("\"at\": 15", "\"at\": 17", "duties[1].tasks[0].blocks[0].indicators[4] (P2.1.5): "),
    ("\"at\": 15", "\"at\": -1", "duties[1].tasks[0].blocks[0].indicators[4].notes[0].at: "),
    ("\"language\"", "// language\n\"language\"", ""),
];

/// What reads otherwise, and as well.
const SOUND: &[(&str, &str)] = &[
    ("\"K07\",", ""),
    ("\"K01\"", "\"K99\""),
    ("\"title\"", "\"x\": {\"title\": [4]}, \"title\""),
    ("\"min\": 4", "\"x\": null, \"min\": 4"),
    ("\"title\": \"", "\"title\": \"\\ud83d\\ude00\u{fffd}"),
    ("\"code\": \"KPS2431-001v2\",\n  \"name\"", "\"name\""),
];

fn altered(from: &str, to: &str) -> String {
    assert!(JSON.contains(from), "{from}");
    JSON.replacen(from, to, 1)
}

#[wasm_bindgen_test]
async fn what_is_an_error_for_the_command_is_one_here_with_its_place() {
    for (from, to, place) in FAULTS {
        let json = altered(from, to);
        let diagnostics = from_json(&json).diagnostics;
        let found = diagnostics.iter().find(|found| found.severity == Severity::Error).unwrap();
        let failure = packed(&url(&json)).await.unwrap_err();
        assert!(failure.contains(&[": ", place, "error["].concat()), "{failure}");
        assert!(failure.contains(found.code) || found.code == "invalid-json", "{failure} for {found}");
        assert!(!failure.rsplit_once("; ").unwrap().1.is_empty(), "{failure}");
    }
}

#[wasm_bindgen_test]
async fn what_is_none_for_the_command_is_none_here() {
    for (from, to) in SOUND {
        let json = altered(from, to);
        let reading = from_json(&json);
        assert!(reading.is_sound(), "{to}: {:?}", reading.diagnostics);
        let packed = packed(&url(&json)).await.unwrap();
        assert_eq!(packed.standard, competency_standard::complete(reading.standard.unwrap()));
        assert_eq!(packed.doubts.len(), reading.diagnostics.len());
    }
}

#[wasm_bindgen_test]
async fn what_the_browser_leaves_out_of_json_is_the_only_difference() {
    for (from, to) in [("\"title\": ", "\"title\": \"x\", \"title\": "), ("\"min\": 4", "\"min\": 4.0")] {
        let json = altered(from, to);
        assert!(!from_json(&json).is_sound());
        assert_eq!(packed(&url(&json)).await.unwrap().standard, from_json(JSON).standard.unwrap());
    }
}
