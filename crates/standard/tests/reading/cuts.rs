//! A document of merged cells and groups of tasks reads the same wherever a page cuts it.

use crate::support::outline::table;
use crate::support::sheet::rows;
use crate::support::{Dice, read_with_warnings};
use competency_standard::Standard;

/// Rows with groups of tasks, merged cells, several levels of one task, and a duty that carries its row.
const ROWS: [&str; 7] = [
    "T1 備茶|T1.1 選茶 T1.2 泡茶 T1.3 清潔|O1.1.1 茶單 O1.2.1 茶湯|P1.1.1 依季節選茶。 P1.2.1 依茶種煮水。|3|K01 茶葉分類 K02 水質|S01 品評 S02 沖泡",
    "|T1.4 點檢|O1.4.1 點檢表|P1.4.1 點檢茶具。 P1.4.2 補充茶葉。|3||",
    "|T1.5 記帳 T1.6 結帳||P1.5.1 記帳。|4|K03 帳務|",
    "|||P1.5.2 覆核帳目。|5||S03 覆核",
    "T2 待客|T2.1 奉茶|O2.1.1 茶席|P2.1.1 依禮儀奉茶。 P2.1.2 介紹茶品。|4|K04 禮儀 K05 茶史|S04 溝通",
    "T3 送客||O3.1 紀錄|P3.1 送客。 P3.2 收拾茶席。|2|K04 禮儀|S04 溝通",
    "T4 教學|T4.1 授課 T4.2 評量||P4.1.1 授課。|5|K01 茶葉分類|S01 品評",
];

/// Where a page may cut a cell: between two Chinese characters, before a code, or behind one.
fn places(cell: &str) -> Vec<usize> {
    let characters: Vec<(usize, char)> = cell.char_indices().collect();
    let is_place = |pair: &[(usize, char)]| {
        let (before, after) = (pair[0].1, pair[1].1);
        before == ' ' || !before.is_ascii() && !after.is_ascii()
    };
    characters.windows(2).filter(|pair| is_place(pair)).map(|pair| pair[1].0).collect()
}

/// The halves of a row that is cut in a column at a place. Columns to the left are on the first page, or as far as their
/// text goes, those to the right too, or but for the first two and the level on the second.
fn halves(row: &str, column: usize, place: usize, right: bool) -> [String; 2] {
    let cut = |(at, cell): (usize, &str)| {
        let all = if right && at > column && at != 4 && at > 1 { 0 } else { cell.len() };
        let (first, second) = cell.split_at(if at == column { place } else { all });
        [first.trim().to_owned(), second.trim().to_owned()]
    };
    let halves: Vec<[String; 2]> = row.split('|').enumerate().map(cut).collect();
    [0, 1].map(|half| halves.iter().map(|cell| cell[half].as_str()).collect::<Vec<_>>().join("|"))
}

fn read(lines: &[&str]) -> Standard {
    read_with_warnings(&rows(lines), &[])
}

/// Cuts a document at every place, and returns how many there are.
#[track_caller]
fn check_every_cut(rows: &[&str]) -> usize {
    let whole = read(rows);
    let mut count = 0;
    for (index, row) in rows.iter().enumerate() {
        for (column, cell) in row.split('|').enumerate() {
            for (place, right) in places(cell).into_iter().flat_map(|place| [(place, false), (place, true)]) {
                let [first, second] = halves(row, column, place, right);
                let mut lines = rows[..index].to_vec();
                lines.extend([first.as_str(), "", &second]);
                lines.extend(&rows[index + 1..]);
                let cut = read(&lines);
                assert_eq!(table(&cut), table(&whole), "{first}\n{second}\nof\n{}", rows.join("\n"));
                assert_eq!(cut, whole, "{first}\n{second}");
                count += 1;
            }
        }
    }
    count
}

#[test]
fn cut_at_every_place() {
    assert!(check_every_cut(&ROWS) > 200);
}

/// A document of groups of tasks and merged cells, made at random.
fn made_up(dice: &mut Dice) -> Vec<String> {
    const NAMES: [&str; 6] = ["選茶", "泡茶", "清潔茶席", "記帳", "介紹茶品", "收拾"];
    const NEEDS: [&str; 4] = ["茶葉分類", "水質", "帳務處理", "茶史"];
    let item = |letter: char, numbers: &str, dice: &mut Dice| format!("{letter}{numbers} {}", dice.pick(&NAMES));
    let mut rows = Vec::new();
    for duty in 1..=1 + dice.below(2) {
        let mut task = 0;
        for row in 0..=dice.below(3) {
            let first = task + 1;
            task += 1 + dice.below(3);
            let tasks: Vec<String> = (first..=task).map(|task| item('T', &format!("{duty}.{task}"), dice)).collect();
            let of = |letter: char, most: usize, dice: &mut Dice| -> String {
                let items = (1..=most).map(|number| item(letter, &format!("{duty}.{first}.{number}"), dice));
                items.collect::<Vec<_>>().join(" ")
            };
            let (outputs, most) = (dice.below(3), 1 + dice.below(3));
            let (outputs, indicators) = (of('O', outputs, dice), of('P', most, dice));
            let needs = |letter: char, dice: &mut Dice| -> String {
                let all = NEEDS.iter().enumerate().filter(|_| dice.chance(40));
                all.map(|(at, name)| format!("{letter}0{} {name}", at + 1)).collect::<Vec<_>>().join(" ")
            };
            let name = if row == 0 { item('T', &duty.to_string(), dice) } else { String::new() };
            let level = 1 + dice.below(6);
            let (knowledge, skills) = (needs('K', dice), needs('S', dice));
            rows.push([name, tasks.join(" "), outputs, indicators, level.to_string(), knowledge, skills].join("|"));
        }
    }
    rows
}

#[test]
fn made_up_ones_cut_at_every_place() {
    for seed in 0..12_u64 {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1;
        let bytes = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        });
        let rows = made_up(&mut Dice::new(bytes.take(600).collect()));
        assert!(check_every_cut(&rows.iter().map(String::as_str).collect::<Vec<_>>()) > 0);
    }
}

#[test]
fn cut_between_any_two_rows() {
    let whole = read(&ROWS);
    for (at, row) in ROWS.iter().enumerate().skip(1) {
        let mut lines = ROWS.to_vec();
        lines.insert(at, "");
        assert_eq!(read(&lines), whole, "{row}");
    }
}
