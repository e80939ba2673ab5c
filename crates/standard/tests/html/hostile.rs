//! Whatever a text holds, it is a text.

use std::collections::HashSet;

use competency_standard::html::html;
use proptest::prelude::*;

use crate::rich::rich;
use crate::{page, setting};

const ELEMENTS: &str =
    "html article h1 h2 h3 h4 h5 h6 p dl div dt dd ul li details summary sup a span time strong script";
const ATTRIBUTES: &str = "lang href id datetime type";

proptest! {
    #[test]
    fn there_are_no_elements_but_ours(standard in rich()) {
        let page = page(&standard);
        for element in page.all("*") {
            let element = element.value();
            prop_assert!(ELEMENTS.split(' ').any(|name| name == element.name()), "{:?}", element);
            for (name, _) in element.attrs() {
                prop_assert!(ATTRIBUTES.split(' ').any(|other| other == name), "{:?}", element);
            }
        }
        prop_assert_eq!(page.all("script").len(), 1);
        prop_assert_eq!(page.all("script[type='application/ld+json']").len(), 1);
        prop_assert_eq!(page.all("html > article").len(), 1);
        prop_assert_eq!(page.all("html > *").len(), 1);
    }

    #[test]
    fn marks_lead_to_their_notes_and_ids_are_ours(standard in rich()) {
        let page = page(&standard);
        let ids = page.values("id");
        prop_assert!(ids.iter().all(|id| id.starts_with("competency-")));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        prop_assert!(ids.iter().all(|id| id.chars().all(is_plain)));
        prop_assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
        for mark in page.all("sup a") {
            let number: String = mark.text().collect::<String>().chars().filter(char::is_ascii_digit).collect();
            let target = mark.attr("href").unwrap().strip_prefix('#').unwrap();
            let end = format!("-note-{number}");
            prop_assert!(ids.iter().any(|id| id == target) && target.ends_with(&end), "{}", target);
        }
        let others = page.values("href").into_iter().filter(|href| !href.starts_with('#'));
        prop_assert_eq!(others.collect::<Vec<_>>(), ["https://icap.wda.gov.tw"]);
    }

    #[test]
    fn the_script_can_not_be_left(standard in rich()) {
        let html = html(&standard, &setting());
        let script = html.split("<script type=\"application/ld+json\">").nth(1).unwrap();
        let (script, behind) = script.split_once("</script>").unwrap();
        prop_assert!(!script.contains(['<', '>', '&']));
        prop_assert_eq!(behind, "</article>\n");
    }
}
