//! The numbers in codes.

/// The numbers of a code: `[1, 2, 3]` of `P1.2.3`.
pub(crate) fn numbers(code: &str) -> Vec<u32> {
    code.trim_start_matches(|c: char| !c.is_ascii_digit()).split('.').map_while(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_of_a_code() {
        assert_eq!(numbers("P1.20.3"), [1, 20, 3]);
        assert_eq!(numbers("K05"), [5]);
        assert!(numbers("甲").is_empty());
    }
}
