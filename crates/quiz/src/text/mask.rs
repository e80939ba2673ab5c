//! Hiding a name in what describes it.

use super::fold::{contains, fold, folded};

/// A text with a name hidden where it, or a part of it of two characters or more, stands in it.
pub(crate) fn mask(text: &str, name: &str) -> String {
    let name = folded(name);
    let characters: Vec<char> = text.chars().collect();
    let mut is_hidden: Vec<bool> = characters.iter().map(|&character| character == '○').collect();
    for start in 0..characters.len() {
        let mut part = Vec::new();
        for end in start..characters.len() {
            let Some(character) = fold(characters[end]) else { break };
            part.push(character);
            if !contains(&name, &part) {
                break;
            }
            if part.len() >= 2 {
                is_hidden[start..=end].fill(true);
            }
        }
    }
    let mut masked = String::with_capacity(text.len());
    for (place, &character) in characters.iter().enumerate() {
        if !is_hidden[place] {
            masked.push(character);
        } else if place == 0 || !is_hidden[place - 1] {
            masked.push_str("○○");
        }
    }
    masked
}

/// Whether a text still tells a name that was hidden in it: half of its characters or more stand in it.
pub(crate) fn tells(masked: &str, name: &str) -> bool {
    let (masked, name) = (folded(masked), folded(name));
    2 * name.iter().filter(|character| masked.contains(character)).count() >= name.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_hidden_and_single_characters_are_not() {
        assert_eq!(mask("展現持續學習的企圖，學習新知", "持續學習"), "展現○○的企圖，○○新知");
        assert_eq!(mask("當狀況不明或問題不夠具體", "應對不確定性"), "當狀況不明或問題不夠具體");
        assert_eq!(mask("無關", "持續"), "無關");
        assert_eq!(mask("○○的持續", "持續"), "○○的○○");
    }

    #[test]
    fn what_is_left_may_tell_the_name() {
        assert!(tells("持之以恆，習得新知", "持續學習"));
        assert!(!tells("當狀況不明或問題不夠具體", "應對不確定性"));
    }
}
