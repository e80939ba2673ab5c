//! Rows of the content table, and the page breaks that cut them.

use super::Dice;

/// Stands in an item where a page may end within it.
pub(super) const CUT: char = '\u{E000}';

/// Stands between a code and its text: white space, where a page may end too.
pub(super) const GAP: char = '\u{E001}';

/// The head of the content table, as every page repeats it.
pub(super) const HEAD: &str =
    "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)\n";

/// A row: seven cells, each a list of items.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) cells: [Vec<String>; 7],
}

impl Row {
    /// The row as lines, here and there cut by the end of a page.
    pub(super) fn print(mut self, dice: &mut Dice, out: &mut String) {
        let paragraphs = dice.chance(25);
        let breaks = dice.pick(&[0, 0, 0, 1, 2]);
        for _ in 0..breaks {
            let rest = self.cut(dice);
            if rest.cells.iter().all(Vec::is_empty) {
                break;
            }
            self.line(paragraphs, out);
            page_break(dice, out);
            self = rest;
        }
        self.line(paragraphs, out);
    }

    /// Ends the page somewhere in every cell; returns what is left for the next one.
    fn cut(&mut self, dice: &mut Dice) -> Self {
        let mut rest = Self::default();
        let mut within = false;
        let mut parts_tasks = false;
        for (column, cell) in self.cells.iter_mut().enumerate() {
            let cuts = if column < 2 { 15 } else { 60 };
            if column != 4 && dice.chance(cuts) {
                let items = cell.len();
                rest.cells[column] = cut_cell(dice, cell);
                within |= column > 1 && cell.len() + rest.cells[column].len() > items;
                parts_tasks |= column < 2 && items > 1;
            }
        }
        // A level on the new page is the row's own where a text goes on there.
        if within && self.names_something() && !parts_tasks && dice.chance(15) {
            rest.cells[4] = std::mem::take(&mut self.cells[4]);
        }
        rest
    }

    fn names_something(&self) -> bool {
        !self.cells[0].is_empty() || !self.cells[1].is_empty()
    }

    /// Whether it isn't taken for the rest of the row before it where a page begins: that row may lack its level.
    pub(super) fn may_begin_a_page(&self, had_level: bool) -> bool {
        self.names_something() || had_level && self.has_level()
    }

    pub(super) fn has_level(&self) -> bool {
        !self.cells[4].is_empty()
    }

    fn line(&self, paragraphs: bool, out: &mut String) {
        let cells = self.cells.iter().enumerate().map(|(column, items)| {
            if paragraphs && !matches!(column, 0 | 1 | 4) {
                items.iter().map(|item| format!("<p>{item}</p>")).collect::<Vec<_>>().join(" ")
            } else {
                items.join(" ")
            }
        });
        let line = cells.collect::<Vec<_>>().join("\t");
        out.push_str(&whole(&line));
        out.push('\n');
    }
}

/// A page ends: the table's head again.
pub(super) fn page_break(dice: &mut Dice, out: &mut String) {
    out.push_str(dice.pick(&["\n", "\n\n"]));
    out.push_str(HEAD);
}

/// Cuts within an item or between two; the part that stays is never blank.
fn cut_cell(dice: &mut Dice, cell: &mut Vec<String>) -> Vec<String> {
    if cell.is_empty() {
        return Vec::new();
    }
    let at = dice.below(cell.len());
    let places: Vec<usize> = cell[at].match_indices([CUT, GAP]).map(|(place, _)| place).collect();
    let choice = dice.below(places.len() + 1);
    if choice == 0 {
        return cell.split_off(at.max(1));
    }
    let goes = cell[at].split_off(places[choice - 1]);
    let mut rest = cell.split_off(at + 1);
    rest.insert(0, goes.trim_start_matches([CUT, GAP]).to_string());
    rest
}

/// An item without the places where a page could have ended.
pub(super) fn whole(item: &str) -> String {
    item.replace(CUT, "").replace(GAP, " ")
}

/// A line, here and there broken between two Chinese characters, by itself or by a page and its heading.
pub(super) fn wrapped(line: &str, heading: &str, dice: &mut Dice) -> String {
    let chinese = |c: Option<char>| c.is_some_and(|c| ('一'..='龥').contains(&c));
    let halves = line.match_indices(CUT).map(|(place, _)| line.split_at(place));
    let clean: Vec<(&str, &str)> =
        halves.filter(|(before, after)| chinese(before.chars().next_back()) && chinese(after.chars().nth(1))).collect();
    if clean.is_empty() || !dice.chance(15) {
        return whole(line);
    }
    let (before, after) = dice.pick(&clean);
    let end = dice.pick(&["", heading]);
    format!("{}\n{end}{}", whole(before), whole(after))
}
