//! How alike texts are: Dice's coefficient of the sets of their bigrams, letters and width folded, without spaces and
//! punctuation.

use std::collections::BTreeSet;

/// Two characters next to each other, each pair once.
pub(crate) type Bigrams = BTreeSet<(char, char)>;

/// Words of one meaning, the first of each row in place of the others.
const SAME: [&str; 14] = [
    "記 紀",
    "畫 劃",
    "台 臺",
    "布 佈",
    "週 周",
    "及 與 和 暨",
    "法規 規範 規定 法令 規章 規則",
    "表 單",
    "客戶 顧客",
    "流程 程序",
    "方法 方式",
    "能力 技巧 技能",
    "概念 觀念",
    "檢查 檢核 查核 檢視",
];

/// A text by what makes it count as one with others.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Measured {
    bigrams: Bigrams,
    pub(super) spelled: Vec<char>,
    pairs: Bigrams,
}

impl Measured {
    pub(crate) fn new(text: &str) -> Self {
        let spelled = spell(text);
        Self { bigrams: bigrams(text), pairs: pairs(&spelled), spelled }
    }

    /// Whether two texts count as one.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        dice(&self.bigrams, &other.bigrams) >= 0.75
            || dice(&self.pairs, &other.pairs) >= 0.75
            || is_one_off(&self.spelled, &other.spelled)
    }
}

/// A text as it is compared, with one word for each meaning.
fn spell(text: &str) -> Vec<char> {
    let mut text = text.to_owned();
    for row in SAME {
        let words: Vec<&str> = row.split(' ').collect();
        words[1..].iter().for_each(|word| text = text.replace(word, words[0]));
    }
    folded(&text)
}

/// Whether they differ in one character, or one of them has one more.
fn is_one_off(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let goes_on = |at: usize, skipped: usize| short[at + skipped..] == long[at + 1..];
    let differs_at = short.iter().zip(long).position(|(a, b)| a != b).unwrap_or(short.len());
    short.len() >= 2
        && match long.len() - short.len() {
            0 => differs_at == short.len() || goes_on(differs_at, 1),
            1 => goes_on(differs_at, 0),
            _ => false,
        }
}

/// Dice's coefficient of two sets.
fn dice(one: &Bigrams, other: &Bigrams) -> f64 {
    let (fewer, more) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let number = |count: usize| f64::from(u32::try_from(count).unwrap());
    let share =
        |common: usize| if more.is_empty() { 1.0 } else { 2.0 * number(common) / number(fewer.len() + more.len()) };
    // Where even all of the fewer pairs in common would be too few, they needn't be counted.
    if share(fewer.len()) < 0.75 { 0.0 } else { share(fewer.intersection(more).count()) }
}

/// The set of bigrams; of a single character, that.
pub(crate) fn bigrams(text: &str) -> Bigrams {
    pairs(&folded(text))
}

fn pairs(folded: &[char]) -> Bigrams {
    if folded.len() == 1 {
        return [('\0', folded[0])].into();
    }
    folded.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

fn folded(text: &str) -> Vec<char> {
    text.chars().map(narrow).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn narrow(character: char) -> char {
    match character {
        '！'..='～' => char::from_u32(character as u32 - '！' as u32 + '!' as u32).unwrap(),
        _ => character,
    }
}

/// Whether there is a code in a text.
pub(crate) fn has_code(text: &str) -> bool {
    let characters: Vec<char> = text.chars().map(narrow).collect();
    characters.windows(2).any(|pair| "TOPKSA".contains(pair[0]) && pair[1].is_ascii_digit())
}
