//! Words of the interface, filled in.

use competency_words::fill;

/// A sentence filled in with numbers.
pub(crate) fn count(sentence: &'static str, numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    fill(sentence, &numbers.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_filled_in() {
        assert_eq!(count("{} 題答對 {} 題", &[10, 8]), "10 題答對 8 題");
        assert_eq!(count("{}", &[7]), "7");
    }
}
