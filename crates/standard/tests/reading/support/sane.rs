//! What holds of every reading, whatever the text.

use competency_standard::{Severity, from_json, parse, to_json};

/// Pieces of markup, and what is like it.
pub(crate) const SCRAPS: &[&str] = &[
    "\t",
    "\n",
    " ",
    "<p>",
    "</p>",
    "^{【註",
    "】}",
    "^{【註1】}",
    "P1.1.1",
    "P9.9.9",
    "K01",
    "K",
    "S999",
    "T1.1",
    "T",
    "O",
    "01.1.1",
    "主要職責",
    "說明與補充事項",
    "職能內涵 (A=attitude 態度)",
    "【註 1】",
    "註1：",
    "*1",
    "\u{feff}",
    "\0",
    "\r",
    "\u{f06c}",
    "\u{1f375}",
    "⼒",
    "Ｋ０１",
    "99999999999999999999",
    "：",
    "- ",
    "\u{200b}",
    "e\u{301}",
];

/// Places are right, errors or a model are given, and a sound model survives as JSON.
pub(crate) fn check(source: &str) {
    let reading = parse(source);
    for found in &reading.diagnostics {
        assert!(source.get(found.span.clone()).is_some(), "{found:?}");
        let before = &source[..found.span.start];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        assert_eq!((found.line, found.column), (line, column), "{found:?}");
        assert!(!found.message.is_empty() && !found.help.is_empty(), "{found:?}");
    }
    let errors = reading.diagnostics.iter().any(|found| found.severity == Severity::Error);
    assert!(errors || reading.standard.is_some());
    if let Some(standard) = reading.standard.filter(|_| !errors) {
        let json = to_json(&standard);
        let again = from_json(&json);
        assert!(again.is_sound(), "{:?}\n{json}", again.diagnostics);
        assert_eq!(to_json(&again.standard.unwrap()), json);
    }
}
