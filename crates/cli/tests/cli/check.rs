//! `competency check`

use serde_json::Value;

use crate::{TEXT, check, doubtful, faulty, file, run};

#[test]
fn a_sound_document_is_well() {
    let (_folder, file) = file("standard.txt", TEXT);
    let ran = run(["check", &file], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
    assert_eq!(ran.err, format!("{file}: 0 errors, 0 warnings\n"));
}

#[test]
fn an_error_has_its_place_a_reason_and_a_remedy() {
    let (_folder, file) = file("standard.txt", &faulty());
    let ran = run(["check", &file], "");
    let place = format!("{file}:22:28");
    let help = "= help: move it to the row of its own task";
    ran.says(1, &["error[indicator-of-another-task]: ", &place, "^^^^^^", help, &format!("{file}: 1 error, ")]);
    assert_eq!(ran.out, "");
}

#[test]
fn a_long_line_is_trimmed_around_the_place() {
    let ran = check(faulty());
    let widest = ran.err.lines().map(str::len).max();
    assert!(ran.err.contains("P2.1.9 建立廣告客戶資料") && widest < Some(400), "{}", ran.err);
}

#[test]
fn a_place_far_into_a_line_is_right() {
    let long = doubtful().replacen("P2.1.5", &format!("{} P2.1.5", "字".repeat(5000)), 1);
    check(long).says(0, &["--> <stdin>:23:5216\n", "^{【註2】}", "^^^^^^\n"]);
}

#[test]
fn warnings_count_only_when_they_are_denied() {
    check(doubtful()).says(0, &["warning[note-not-given]", "<stdin>: 0 errors, 1 warning\n"]);
    run(["check", "--deny", "warnings", "-"], doubtful()).says(1, &["warning[note-not-given]"]);
}

#[test]
fn the_worst_of_several_files_counts_and_all_are_reported() {
    let (_well, well) = file("well.txt", TEXT);
    let (_faulty, faulty) = file("faulty.txt", &faulty());
    run(["check", &faulty, &well], "").says(1, &["faulty.txt: 1 error", "well.txt: 0 errors"]);
    run(["check", "no-such-file", &faulty, &well], "")
        .says(2, &["error: cannot read no-such-file: ", "faulty.txt: 1 error", "well.txt: 0 errors"]);
}

#[test]
fn json_says_the_same_on_standard_output() {
    let (_folder, file) = file("faulty.txt", &faulty());
    let ran = run(["check", "--format", "json", &file, "no-such-file"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(2), ""));
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    let found = &json[0]["diagnostics"][0];
    assert_eq!((&json[0]["file"], &json[0]["errors"]), (&file.into(), &1.into()));
    assert_eq!((&found["severity"], &found["code"]), (&"error".into(), &"indicator-of-another-task".into()));
    assert_eq!((&found["line"], &found["column"]), (&22.into(), &28.into()));
    assert!(found["message"].as_str().unwrap().contains("P2.1.9"));
    assert!(json[1]["failure"].as_str().unwrap().contains("no-such-file"));
}

#[test]
fn nothing_is_coloured_where_no_one_looks() {
    assert!(!check(faulty()).err.contains('\u{1b}'));
}
