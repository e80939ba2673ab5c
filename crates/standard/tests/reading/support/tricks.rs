//! What real documents do to the layout of the first one.

use super::Dice;
use super::pages::HEAD;
use super::tally::is_code;
use std::fmt::Write;

/// A row of the content table: its cells, and whether it is the first on its page.
pub(crate) struct Row {
    cells: Vec<String>,
    first: bool,
}

type Trick = fn(&mut [Row], &mut Dice);

/// The traits, each by itself.
pub(crate) const TRICKS: [Trick; 7] =
    [lower_case, in_brackets, unbreakable_spaces, joined, duty_continued, duty_and_task_in_one_cell, entities];

const LETTERS: [char; 7] = ['T', 'T', 'O', 'P', '-', 'K', 'S'];

/// A document with some of the traits; then its columns stand in another order on some pages, and rows end early.
pub(crate) fn disguise(source: &str, tricks: &[usize], dice: &mut Dice) -> String {
    let mut lines: Vec<String> = source.lines().map(Into::into).collect();
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
        TRICKS[*trick](&mut rows, dice);
    }
    let table = print(&rows, !tricks.is_empty(), dice);
    lines.iter().map(|line| if line == "\u{0}" { table.clone() } else { format!("{line}\n") }).collect()
}

/// The rows, with the columns of knowledge and skills swapped on some pages, and without the tabs behind the last cell.
fn print(rows: &[Row], turned: bool, dice: &mut Dice) -> String {
    let mut printed = String::new();
    let mut shift = 0;
    let line = |cells: &[&str], shift: usize| {
        let mut cells = cells.to_vec();
        cells.rotate_left(shift);
        cells.join("\t")
    };
    for (index, row) in rows.iter().enumerate() {
        if index == 0 || row.first {
            shift = if turned && dice.chance(30) { dice.below(7) } else { 0 };
            let head: Vec<&str> = HEAD.trim_end().split('\t').collect();
            let _ = writeln!(printed, "\n{}", line(&head, shift));
        }
        let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
        let text = line(&cells, shift);
        // Elsewhere two short rows may look like one with line breaks in its cells.
        let short = if turned && shift == 0 && dice.chance(30) { text.trim_end_matches('\t') } else { &text };
        let _ = writeln!(printed, "{}", if short.contains('\t') { short } else { &text });
    }
    printed + "\n"
}

/// The words of a cell, and which of them are codes.
fn words(cell: &str, column: usize) -> Vec<(String, bool)> {
    let bare = |word: &str| word.trim_start_matches("<p>").trim_end_matches("</p>").to_owned();
    cell.split(' ').map(|word| (word.to_owned(), is_code(&bare(word), LETTERS[column]))).collect()
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

/// `k01 材料`
fn lower_case(rows: &mut [Row], _: &mut Dice) {
    recode(rows, str::to_ascii_lowercase);
}

/// `(K01) 材料`
fn in_brackets(rows: &mut [Row], dice: &mut Dice) {
    let [open, close] = dice.pick(&[["(", ")"], ["（", "）"], ["[", "]"], ["【", "】"], ["〔", "〕"]]);
    recode(rows, |code| {
        let bare = code.trim_start_matches("<p>").trim_end_matches("</p>");
        code.replace(bare, &format!("{open}{bare}{close}"))
    });
}

/// `K01&nbsp;材料`
fn unbreakable_spaces(rows: &mut [Row], _: &mut Dice) {
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
fn joined(rows: &mut [Row], _: &mut Dice) {
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
fn duty_continued(rows: &mut [Row], dice: &mut Dice) {
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
fn duty_and_task_in_one_cell(rows: &mut [Row], dice: &mut Dice) {
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
fn entities(rows: &mut [Row], _: &mut Dice) {
    for row in rows {
        for cell in &mut row.cells {
            *cell = cell.replace('+', "&#43;").replace('「', "&#x300c;").replace('※', "&#8251;").replace('%', "&#x25;");
        }
    }
}
