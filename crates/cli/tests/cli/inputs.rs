//! Whatever a file holds, there is an answer.

use crate::{JSON, TEXT, check, run};

fn utf16(unit: fn(u16) -> [u8; 2], mark: &str) -> Vec<u8> {
    format!("{mark}{TEXT}").encode_utf16().flat_map(unit).collect()
}

#[test]
fn marks_of_order_and_carriage_returns_are_accepted() {
    let windows = format!("\u{feff}{}", TEXT.replace('\n', "\r\n"));
    check(windows.as_str()).says(0, &["<stdin>: 0 errors, 0 warnings"]);
    assert_eq!(run(["export", "json", "-"], windows).out, JSON);
    assert_eq!(run(["export", "json", "-"], format!("\u{feff}\n{JSON}")).out, JSON);
}

#[test]
fn places_are_right_behind_a_mark_of_order() {
    let broken = JSON.replacen("\"title\"", "\"titel\"", 1).replace('\n', "");
    check(format!("\u{feff}{broken}")).says(1, &["<stdin>:1:67\n", "warning[unknown-field]", "error[missing-field]"]);
}

#[test]
fn utf_16_is_named() {
    for bytes in [
        utf16(u16::to_le_bytes, "\u{feff}"),
        utf16(u16::to_be_bytes, "\u{feff}"),
        utf16(u16::to_le_bytes, ""),
        utf16(u16::to_be_bytes, ""),
    ] {
        check(bytes).says(1, &["error[not-utf8]: the document is encoded in UTF-16", "iconv -f UTF-16 -t UTF-8"]);
    }
}

#[test]
fn big5_has_the_place_of_its_first_byte() {
    check(b"V1\n\tV2 \xBE\xA8\xAF\xE0\n".as_slice())
        .says(1, &["error[not-utf8]: the byte 0xBE", "<stdin>:2:5\n", "iconv -f BIG5 -t UTF-8"]);
}

#[test]
fn a_cut_character_is_named() {
    check(&TEXT.as_bytes()[..7]).says(1, &["error[not-utf8]: the document ends within a character", "<stdin>:3:2\n"]);
}

#[test]
fn binary_files_are_named() {
    check(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3".as_slice()).says(1, &["error[binary]: this is a PDF"]);
    check(b"PK\x03\x04\x14\0".as_slice()).says(1, &["error[binary]: this is a ZIP archive, such as a Word"]);
    check("字\na\0b").says(1, &["error[binary]: this is a binary file", "<stdin>:2:2\n"]);
    check(b"\x7FELF\x02\x01\0\xFF\xFE".as_slice()).says(1, &["error[binary]: this is a binary file"]);
}

#[test]
fn nothing_is_an_error() {
    for nothing in ["", "\n \t\r\n", "\u{feff}"] {
        check(nothing).says(1, &["error[empty]", "<stdin>: 1 error, "]);
    }
}

#[test]
fn the_cap_is_named_and_ten_megabytes_are_below_it() {
    let padded = |length: usize| format!("{JSON}{}", " ".repeat(length - JSON.len()));
    check(padded(10_000_000)).says(0, &[]);
    check(padded(16 << 20)).says(0, &[]);
    check(padded((16 << 20) + 1)).says(1, &["error[too-large]", "16 MiB"]);
}

#[test]
fn what_cannot_be_carried_out_is_2() {
    let folder = tempfile::tempdir().unwrap();
    run(["check", &crate::path(folder.path())], "").says(2, &["error: cannot read "]);
    run(["check", "no-such-file"], "").says(2, &["error: cannot read no-such-file"]);
    run(["check"], "").says(2, &["FILE"]);
    run(["chek", "-"], "").says(2, &["chek"]);
    run(["export", "pdf", "-"], "").says(2, &["pdf", "FORMAT", "--help"]);
    run(["check", "--deny", "errors", "-"], "").says(2, &["warnings"]);
}

#[test]
fn help_is_well() {
    let ran = run(["--help"], "");
    ran.says(0, &[]);
    assert!(ran.out.contains("check") && ran.out.contains("export") && ran.out.contains("Exit codes"));
}
