//! Sentences with gaps: where a `{}` stands, something is filled in.

/// A sentence with its `{}` filled in, one after the other.
#[inline(never)]
#[must_use]
pub fn fill(sentence: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut values = values.iter();
    for (number, part) in parts(sentence).enumerate() {
        if number > 0 {
            filled.push_str(values.next().copied().unwrap_or_default());
        }
        filled.push_str(part);
    }
    filled
}

/// A sentence around its `{}`.
pub fn parts(sentence: &str) -> impl Iterator<Item = &str> {
    // By one character: finding two takes a kilobyte of code.
    sentence.split('{').map(|part| part.trim_start_matches('}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_filled_in_in_order() {
        assert_eq!(fill("{} 題答對 {} 題", &["10", "8"]), "10 題答對 8 題");
        assert_eq!(fill("none", &["a"]), "none");
        assert_eq!(fill("{} and {}", &["{}"]), "{} and ");
    }
}
