//! What real documents do to the layout of the first one.

use super::pages::HEAD;
use super::tally::is_code;
use super::{Dice, Document};
use competency_standard::{Duty, List, Standard, Text};
use std::fmt::Write;

/// A row of the content table: its cells, and whether it is the first on its page.
pub(crate) struct Row {
    cells: Vec<String>,
    first: bool,
}

/// Changes the rows, and the model where a careful person reads another one.
type Trick = fn(&mut Vec<Row>, &mut Standard, &mut Dice);

/// The traits, each by itself.
pub(crate) const TRICKS: [Trick; 11] = [
    word_that_jumps,
    no_duties,
    foreign_letters,
    lower_case,
    in_brackets,
    unbreakable_spaces,
    joined,
    duty_continued,
    duty_and_task_in_one_cell,
    bullets,
    entities,
];

const LETTERS: [char; 7] = ['T', 'T', 'O', 'P', '-', 'K', 'S'];

/// A document with some of the traits; then its columns stand in another order on some pages, and rows end early.
pub(crate) fn disguise(document: &Document, tricks: &[usize], dice: &mut Dice) -> Document {
    let mut standard = document.standard.clone();
    let mut lines: Vec<String> = document.source.lines().map(Into::into).collect();
    let begin = lines.iter().position(|line| line.as_str() == HEAD.trim_end()).unwrap();
    let end = lines.iter().position(|line| line.starts_with("職能內涵 (A")).unwrap();
    let table: Vec<String> = lines.splice(begin..end, ["\u{0}".to_owned()]).collect();
    let mut rows: Vec<Row> = Vec::new();
    let mut first = false;
    for line in table.iter().filter(|line| !line.is_empty()) {
        if line.as_str() == HEAD.trim_end() {
            first = true;
        } else {
            rows.push(Row { cells: line.split('\t').map(Into::into).collect(), first });
            first = false;
        }
    }
    for trick in tricks {
        TRICKS[*trick](&mut rows, &mut standard, dice);
    }
    let table = print(&rows, !tricks.is_empty(), dice);
    let source = lines.iter().map(|line| if line == "\u{0}" { table.clone() } else { format!("{line}\n") }).collect();
    Document { standard, source }
}

/// The rows, with the columns in another order on some pages, without one for duties where there are none, and without
/// the tabs behind the last cell.
fn print(rows: &[Row], turned: bool, dice: &mut Dice) -> String {
    let mut printed = String::new();
    let first = usize::from(rows.iter().all(|row| row.cells[0].is_empty()));
    let plain: Vec<usize> = (first..7).collect();
    let mut order = plain.clone();
    for (index, row) in rows.iter().enumerate() {
        if index == 0 || row.first {
            order.clone_from(&plain);
            if turned && dice.chance(30) {
                order.rotate_left(dice.below(plain.len()));
            } else if turned && dice.chance(30) {
                order.swap(plain.len() - 2, plain.len() - 1);
            }
            let head: Vec<&str> = HEAD.trim_end().split('\t').collect();
            let _ = writeln!(printed, "\n{}", order.iter().map(|at| head[*at]).collect::<Vec<_>>().join("\t"));
        }
        let text = order.iter().map(|at| row.cells[*at].as_str()).collect::<Vec<_>>().join("\t");
        // Elsewhere two short rows may look like one with line breaks in its cells.
        let short = if turned && order[0] == 0 && dice.chance(30) { text.trim_end_matches('\t') } else { &text };
        let _ = writeln!(printed, "{}", if short.contains('\t') { short } else { &text });
    }
    printed + "\n"
}

/// The words of a cell, and which of them are codes.
fn words(cell: &str, column: usize) -> Vec<(String, bool)> {
    let bare = |word: &str| word.trim_start_matches("<p>").trim_end_matches("</p>").to_owned();
    let is_code = |word: &str| word != WORD && is_code(word, LETTERS[column]);
    cell.split(' ').map(|word| (word.to_owned(), is_code(&bare(word)))).collect()
}

/// Changes the codes of all cells, where what follows allows it.
fn recode(rows: &mut [Row], change: impl Fn(&str) -> String) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            let words =
                words(cell, column).into_iter().map(|(word, is_code)| if is_code { change(&word) } else { word });
            *cell = words.collect::<Vec<_>>().join(" ");
        }
    }
}

/// A word like a code that jumps.
const WORD: &str = "K7000";

/// `K02 國際 K7000 教育課程 K03 設備`, wherever K02 is named.
fn word_that_jumps(rows: &mut Vec<Row>, standard: &mut Standard, _: &mut Dice) {
    for entry in standard.knowledge.to_mut().iter_mut().filter(|entry| entry.notes.is_empty() && !entry.text.is_empty())
    {
        let code = entry.code.clone().unwrap_or_default();
        let item = format!("{code} {}", entry.text);
        let next = code[1..].parse().map_or(String::new(), |number: u32| format!("{item} K{:02} ", number + 1));
        let is_whole = |cell: &str| {
            let rest = cell.split_once(&item).map(|(_, rest)| rest);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" K"))
        };
        let has =
            |row: &&mut Row| words(&row.cells[5], 5).iter().any(|(word, is_code)| *is_code && word.contains(&*code));
        let mut named: Vec<&mut Row> = rows.iter_mut().filter(has).collect();
        let begins_page = named.iter().any(|row| row.first);
        if begins_page
            || !named.iter().any(|row| row.cells[5].contains(&next))
            || !named.iter().all(|row| is_whole(&row.cells[5]))
        {
            continue;
        }
        for row in &mut named {
            row.cells[5] = row.cells[5].replacen(&item, &format!("{item} {WORD} 教材"), 1);
        }
        entry.text = format!("{} {WORD} 教材", entry.text).into();
        return;
    }
}

/// A table without a column for duties: they have their codes alone.
fn no_duties(rows: &mut Vec<Row>, standard: &mut Standard, _: &mut Dice) {
    let has_rows = |duty: &Duty| duty.tasks.iter().any(|task| task.code.is_none());
    if standard.duties.iter().any(has_rows) {
        return;
    }
    rows.iter_mut().for_each(|row| row.cells[0].clear());
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    for duty in standard.duties.to_mut() {
        (duty.name, duty.notes) = (Text::default(), List::default());
    }
}

/// `K01 判讀` among the skills.
fn foreign_letters(rows: &mut Vec<Row>, standard: &mut Standard, _: &mut Dice) {
    if standard.skills.iter().any(|skill| skill.text.contains("K1")) {
        return;
    }
    let recoded = |code: &str| code.replacen('S', "K", 1);
    for row in rows {
        let words = words(&row.cells[6], 6).into_iter();
        let words = words.map(|(word, is_code)| if is_code { recoded(&word) } else { word });
        row.cells[6] = words.collect::<Vec<_>>().join(" ");
    }
    for entry in standard.skills.to_mut() {
        entry.code = entry.code.as_deref().map(|code| recoded(code).into());
    }
    let duties = standard.duties.to_mut().iter_mut();
    let blocks = duties.flat_map(|duty| duty.tasks.to_mut()).flat_map(|task| task.blocks.to_mut());
    blocks.flat_map(|block| block.skills.to_mut()).for_each(|code| *code = recoded(code).into());
}

/// Bullets of a symbol font before the items.
fn bullets(rows: &mut Vec<Row>, _: &mut Standard, dice: &mut Dice) {
    let bullet = dice.pick(&["\u{f06c}", "\u{f09f}", "\u{f06e}", "•"]);
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate().skip(2) {
            let words = words(cell, column).into_iter();
            let words = words
                .map(|(word, is_code)| if is_code && !word.contains('>') { format!("{bullet} {word}") } else { word });
            *cell = words.collect::<Vec<_>>().join(" ");
        }
    }
}

/// `k01 材料`
fn lower_case(rows: &mut Vec<Row>, _: &mut Standard, _: &mut Dice) {
    recode(rows, str::to_ascii_lowercase);
}

/// `(K01) 材料`
fn in_brackets(rows: &mut Vec<Row>, _: &mut Standard, dice: &mut Dice) {
    let [open, close] = dice.pick(&[["(", ")"], ["（", "）"], ["[", "]"], ["【", "】"], ["〔", "〕"]]);
    recode(rows, |code| {
        let bare = code.trim_start_matches("<p>").trim_end_matches("</p>");
        code.replace(bare, &format!("{open}{bare}{close}"))
    });
}

/// `K01&nbsp;材料`
fn unbreakable_spaces(rows: &mut Vec<Row>, _: &mut Standard, _: &mut Dice) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            let mut text = String::new();
            for (word, is_code) in words(cell, column) {
                text += &word;
                text += if is_code && !word.ends_with('>') { "&nbsp;" } else { " " };
            }
            text.trim_end_matches("&nbsp;").trim_end().clone_into(cell);
        }
    }
}

/// `K01 材料K02 工具`: the next code, behind a Chinese character.
fn joined(rows: &mut Vec<Row>, _: &mut Standard, _: &mut Dice) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            let words = words(cell, column);
            let mut text = String::new();
            let mut last: Option<String> = None;
            for (index, (word, is_code)) in words.iter().enumerate() {
                let next = words.get(index + 1).map_or("", |(word, _)| word);
                let chinese = text.ends_with(|c: char| ('一'..='龥').contains(&c));
                let follows = *is_code && last.as_ref().is_some_and(|last| succeeds(word, last));
                let joins = follows
                    && chinese
                    && !next.starts_with('之')
                    && text.matches('（').count() == text.matches('）').count();
                if !(joins || text.is_empty()) {
                    text.push(' ');
                }
                text += word;
                if *is_code {
                    last = Some(word.clone());
                }
            }
            *cell = text;
        }
    }
}

fn succeeds(code: &str, last: &str) -> bool {
    let split = |code: &str| {
        let at = code.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
        (code[..at].to_owned(), code[at..].parse::<u32>().unwrap_or(0))
    };
    let ((kind, number), (last_kind, last)) = (split(code), split(last));
    kind == last_kind && number == last + 1
}

/// `T1 準備（續）` where a page begins with a task of its own.
fn duty_continued(rows: &mut Vec<Row>, _: &mut Standard, dice: &mut Dice) {
    let mut duty = String::new();
    let mut whole = false;
    for index in 0..rows.len() {
        let goes_on = rows
            .get(index + 1)
            .is_some_and(|next| next.first && !next.cells[0].is_empty() && !next.cells[0].starts_with('T'));
        let row = &mut rows[index];
        if row.cells[0].starts_with('T') {
            duty.clone_from(&row.cells[0]);
            whole = !goes_on && duty.contains(' ');
        } else if !row.cells[0].is_empty() {
            whole = false;
        } else if whole
            && row.first
            && row.cells[1].starts_with('T')
            && row.cells[1].contains(' ')
            && !row.cells[4].is_empty()
        {
            row.cells[0] = duty.clone() + dice.pick(&["（續）", "(續)", "（續前頁）"]);
        }
    }
}

/// `T1 準備 T1.1 備料`
fn duty_and_task_in_one_cell(rows: &mut Vec<Row>, _: &mut Standard, dice: &mut Dice) {
    let at = dice.below(2);
    for row in rows {
        let own = row.cells[0].starts_with('T') && row.cells[0].contains(' ') && !row.cells[0].ends_with("續）");
        if own && row.cells[1].starts_with('T') {
            let both = format!("{} {}", row.cells[0], row.cells[1]);
            row.cells[0].clear();
            row.cells[1].clear();
            row.cells[at] = both;
        }
    }
}

/// `C&#43;&#43;`
fn entities(rows: &mut Vec<Row>, _: &mut Standard, _: &mut Dice) {
    for row in rows {
        for cell in &mut row.cells {
            *cell = cell.replace('+', "&#43;").replace('「', "&#x300c;").replace('※', "&#8251;").replace('%', "&#x25;");
        }
    }
}
