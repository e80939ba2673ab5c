//! What a reader takes along of a standard, as a text.

use competency_standard::Standard;
use competency_standard::takeaway::{Extent, csv, markdown, plain};
use competency_words::Language;

/// The extent that a widget asks for: tasks as `T0 T3`, else knowledge and skills as `K2 S0`, else all of it. The
/// numbers count from 0.
fn extent(asked: &str) -> Extent {
    let numbers = |letter: char| {
        let of = move |word: &str| word.strip_prefix(letter)?.parse().ok();
        asked.split_whitespace().filter_map(of).collect::<Vec<usize>>()
    };
    match (numbers('T'), numbers('K'), numbers('S')) {
        (tasks, ..) if !tasks.is_empty() => Extent::Tasks(tasks),
        (_, knowledge, skills) if knowledge.len() + skills.len() > 0 => Extent::Entries { knowledge, skills },
        _ => Extent::Whole,
    }
}

/// That much of a standard, in a form: `markdown`, `csv`, else plain text.
pub(crate) fn take(standard: &Standard, language: Language, form: &str, asked: &str) -> String {
    let (extent, labels) = (extent(asked), language.labels());
    match form {
        "markdown" => markdown(standard, &extent, labels),
        "csv" => csv(standard, &extent, labels),
        _ => plain(standard, &extent, labels),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::standard;

    #[test]
    fn an_extent_is_read() {
        assert_eq!(extent(""), Extent::Whole);
        assert_eq!(extent("T0 T3 "), Extent::Tasks(vec![0, 3]));
        assert_eq!(extent("K2 K0 S1"), Extent::Entries { knowledge: vec![2, 0], skills: vec![1] });
        assert_eq!(extent("T99999999999999999999 X1 T"), Extent::Whole);
    }

    #[test]
    fn a_form_has_the_words_of_its_language() {
        let task = |tag, form| take(standard(), Language::of_tag(tag), form, "T2");
        assert!(task("zh-Hant", "text").contains("工作產出"));
        assert!(task("en", "markdown").contains("#### Outputs"));
        assert!(task("en", "csv").starts_with("\u{feff}Duty code,Duty,"));
        assert!(task("ja", "csv").starts_with("\u{feff}職務コード,主な職務,"));
        assert!(!task("zh-Hant", "text").contains("T1.1"), "one task alone");
    }
}
