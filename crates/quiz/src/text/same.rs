//! What counts as one.

use super::bigrams::Bigrams;
use super::fold::folded;

/// The likeness from which on two texts count as one: Dice's coefficient of 0.75.
pub(crate) const NEARLY_EQUAL: usize = 750;

/// Words of one meaning, the first of each row in place of the others.
///
/// To deny one where the document states the other would be a quarrel about words. A row is here because published
/// standards use its words for one thing, often in one document.
const SAME: [&[&str]; 14] = [
    // Spellings of one word: 訪店記錄表, 訪店紀錄表.
    &["記", "紀"],
    &["畫", "劃"],
    &["台", "臺"],
    &["布", "佈"],
    &["週", "周"],
    // Conjunctions: 組織政策與程序, 組織政策及程序.
    &["及", "與", "和", "暨"],
    // What is to be kept to: 相關規範, 相關法規.
    &["法規", "規範", "規定", "法令", "規章", "規則"],
    // A form to be filled in: 檢核表, 檢核單.
    &["表", "單"],
    // Who is served.
    &["客戶", "顧客"],
    // How something is done.
    &["流程", "程序"],
    &["方法", "方式"],
    // That somebody can do something: 溝通能力, 溝通技巧.
    &["能力", "技巧", "技能"],
    // What is understood of something.
    &["概念", "觀念"],
    // Looking whether something is as it should be.
    &["檢查", "檢核", "查核", "檢視"],
];

/// A text with one word for each meaning.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    pub(super) characters: Vec<char>,
    bigrams: Bigrams,
}

impl Reading {
    pub(crate) fn new(text: &str) -> Self {
        let characters = spelled(&folded(text));
        let bigrams = Bigrams::of(&characters);
        Self { characters, bigrams }
    }

    /// How alike two texts are, in thousandths; those that differ in one character are the same.
    pub(crate) fn likeness(&self, other: &Self) -> usize {
        if differ_in_one(&self.characters, &other.characters) { 1000 } else { self.bigrams.likeness(&other.bigrams) }
    }
}

/// Characters with the first word of a row in place of its others.
fn spelled(mut rest: &[char]) -> Vec<char> {
    let mut spelled = Vec::with_capacity(rest.len());
    while let [first, behind @ ..] = rest {
        let row =
            SAME.iter().find_map(|words| Some((words[0], words[1..].iter().find_map(|word| without(word, rest))?)));
        if let Some((word, _)) = row {
            spelled.extend(word.chars());
        } else {
            spelled.push(*first);
        }
        rest = row.map_or(behind, |(_, behind)| behind);
    }
    spelled
}

/// What stands behind a word that characters begin with.
fn without<'c>(word: &str, characters: &'c [char]) -> Option<&'c [char]> {
    let mut rest = characters;
    for character in word.chars() {
        rest = rest.strip_prefix(&[character])?;
    }
    Some(rest)
}

/// Whether one character at most was changed, put in or left out.
fn differ_in_one(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let same_start = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let same_end = short.iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
    short.len() >= 2 && long.len() - short.len() <= 1 && same_start + same_end + 1 >= long.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are_one(one: &str, other: &str) -> bool {
        Reading::new(one).likeness(&Reading::new(other)) >= NEARLY_EQUAL
    }

    #[test]
    fn words_of_one_meaning_and_single_characters_make_no_difference() {
        for [one, other] in [
            ["訪店記錄表", "訪店紀錄表"],
            ["相關規範", "相關法規"],
            ["組織政策與程序", "組織政策及流程"],
            ["檢核表", "檢核單"],
            ["合約", "合約書"],
            ["採購單價", "採購單據"],
        ] {
            assert!(are_one(one, other), "{one} {other}");
        }
        for [one, other] in [["合作契約", "效益評估"], ["甲", "乙"], ["客戶關係管理", "客戶資料建檔"], ["", "合"]]
        {
            assert!(!are_one(one, other), "{one} {other}");
        }
    }
}
