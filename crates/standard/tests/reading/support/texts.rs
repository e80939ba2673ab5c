//! Invented texts, with what misleads a parser: Latin words, digits, things that look like codes, brackets.

use super::Dice;
use competency_standard::NoteMark;

const WORDS: &[&str] = &[
    "市場",
    "客戶需求",
    "溝通協調",
    "資料",
    "之管理",
    "傳統/數位",
    "報告",
    "KPS2431",
    "ISO9001",
    "AE",
    "3D列印",
    "5S管理",
    "S3",
    "K12",
    "P2P",
    "T1",
    "A4",
    "O2O",
    "K歌",
    "Excel",
    "1.5倍",
    "0.5%",
    "2.0版",
    "3.2.1節",
    "（含附件）",
    "(行銷、媒體)",
    "「品質」",
    "《辦法》",
    "第3章",
    "【重要】",
    "＋",
    "Ａ級",
    "C++",
    "e-mail",
    "T1.1",
    "P1.1.1",
    "※",
    "10:30",
    "略",
    "#1",
    "甲\u{f06e}乙",
];

/// Words that would be codes, if the documents' numbers had no zero before them.
const LIKE_CODES: &[(char, &str)] = &[('K', "K9"), ('S', "S3"), ('A', "A4")];

const JOINTS: &[&str] = &["", "", "", " ", "、", "，", "；", " / ", "-", "：", "。", "/"];

/// A text that holds nothing which would be a code in the column of `letter`.
pub(crate) fn text(dice: &mut Dice, letter: char) -> String {
    let words: Vec<&str> = WORDS.iter().copied().filter(|word| !is_code(word, letter)).collect();
    let mut text = dice.pick(&words).to_string();
    for _ in 0..dice.below(6) {
        text.push_str(dice.pick(JOINTS));
        text.push_str(dice.pick(&words));
    }
    text
}

/// A text with a word, between others, that is like a code of `letter`, in documents that write zeros before numbers;
/// but not like the code after `number`, which could be meant.
pub(crate) fn text_like_codes(dice: &mut Dice, letter: char, number: usize) -> String {
    let (before, after) = (text(dice, letter), text(dice, letter));
    let next = format!("{letter}{}", number + 1);
    let word = LIKE_CODES.iter().find(|(of, word)| *of == letter && *word != next).filter(|_| dice.chance(20));
    match word {
        Some((_, word)) => {
            let joint = dice.pick(&["", " ", "與", "、"]);
            format!("{}之{joint}{word}{}用{after}", before.trim_end_matches(JOINTS[10]), dice.pick(&["", " "]))
        }
        None => before,
    }
}

/// A text without the signs that separate entries of a list, or names from descriptions.
pub(crate) fn name(dice: &mut Dice, letter: char) -> String {
    text(dice, letter).replace(['；', '、', '：', '／', ':'], "與")
}

/// A sentence.
pub(crate) fn sentence(dice: &mut Dice, letter: char) -> String {
    format!("{}。", text(dice, letter).trim_end_matches('。'))
}

fn is_code(word: &str, letter: char) -> bool {
    word.strip_prefix(letter).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a page can end at a place of a text and leave no doubt, about white space or about a code that begins there.
pub(crate) fn splits_cleanly(text: &[char], at: usize) -> bool {
    let (before, after) = (text[at - 1], text[at]);
    let both_ascii = before.is_ascii() && after.is_ascii();
    let doubtful = is_like_codes(&text[at..].iter().collect::<String>());
    let bullet = [before, after].iter().any(|c| ('\u{f000}'..='\u{f0ff}').contains(c));
    !(before.is_whitespace() || after.is_whitespace() || both_ascii || doubtful || bullet)
}

/// Whether a word of a text is like a code, so that the item's own code must stand before it.
pub(crate) fn is_like_codes(text: &str) -> bool {
    LIKE_CODES.iter().any(|(_, word)| text.contains(word))
}

/// Sometimes a mark or two for footnotes up to `notes`, in a text.
pub(crate) fn marks(dice: &mut Dice, text: &str, notes: u32) -> Vec<NoteMark> {
    let mut marks = Vec::new();
    if notes == 0 || !dice.chance(15) {
        return marks;
    }
    let chars: Vec<char> = text.chars().collect();
    // Beside a Latin letter, white space may be the mark's or the text's own.
    let mut places: Vec<usize> =
        (1..chars.len()).filter(|&at| !chars[at - 1].is_ascii() && !chars[at].is_ascii()).collect();
    places.push(chars.len());
    for _ in 0..=dice.below(2) {
        let (note, at) = (number(dice.below(notes as usize) + 1), number(dice.pick(&places)));
        let more = if dice.chance(30) { (notes - note).min(2) } else { 0 };
        marks.extend((note..=note + more).map(|note| NoteMark { note, at }));
    }
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// A small number as the model has it.
pub(crate) fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
