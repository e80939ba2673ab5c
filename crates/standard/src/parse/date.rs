//! Dates of versions, as printed.

/// A date as ISO 8601: `2023-12-15` for `2023/12/15`, `112/12/15` (ROC year) and `112年12月15日`.
/// None where the text is no date.
pub(super) fn read(text: &str) -> Option<String> {
    let folded: String = text.chars().map(crate::code::fold).collect();
    let bare = folded.trim().trim_start_matches("民國").trim_end_matches('日');
    let numbers: Option<Vec<u32>> =
        bare.split(['/', '-', '.', '年', '月']).map(|part| part.trim().parse().ok()).collect();
    let &[year, month, day] = numbers?.as_slice() else { return None };
    let year = match year {
        1000..=9999 => year,
        1..=199 => year + 1911,
        _ => return None,
    };
    ((1..=12).contains(&month) && (1..=days(year, month)).contains(&day))
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn dates_as_printed() {
        for same in [
            "2023/12/15",
            "112/12/15",
            "2023-12-15",
            "2023.12.15",
            "112年12月15日",
            "民國112年12月15日",
            "２０２３/12/15",
        ] {
            assert_eq!(read(same).as_deref(), Some("2023-12-15"), "{same}");
        }
        assert_eq!(read("2024/2/29").as_deref(), Some("2024-02-29"));
        for none in ["", "略", "2023", "2023/13/01", "2023/02/29", "2023/1/1/1", "12/15", "9999999999/1/1"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
