//! The first document, mutilated in every way that comes to mind: always an answer with a reason.

use fastrand::Rng;

use crate::{TEXT, check};

/// How often each mutilation is tried.
const TIMES: u64 = 24;

type Lines = Vec<String>;

fn mutilate(name: &str, change: impl Fn(&mut Rng) -> Vec<u8>) {
    for seed in 0..TIMES {
        let ran = check(change(&mut Rng::with_seed(seed)));
        let case = format!("{name}, seed {seed}: {ran:?}");
        assert!(matches!(ran.code, Some(0 | 1)), "{case}");
        assert!(!ran.err.contains("panicked") && ran.err.contains("<stdin>: "), "{case}");
        assert_eq!(ran.code == Some(1), ran.err.contains("\nerror[") || ran.err.starts_with("error["), "{case}");
    }
}

fn in_bytes(name: &str, change: impl Fn(&mut Rng, &mut Vec<u8>)) {
    mutilate(name, |rng| {
        let mut bytes = TEXT.as_bytes().to_vec();
        change(rng, &mut bytes);
        bytes
    });
}

fn in_lines(name: &str, change: impl Fn(&mut Rng, &mut Lines)) {
    mutilate(name, |rng| {
        let mut lines: Lines = TEXT.lines().filter(|line| !line.is_empty()).map(Into::into).collect();
        change(rng, &mut lines);
        lines.join("\n").into_bytes()
    });
}

fn in_cells(name: &str, change: impl Fn(&mut Rng, &mut Lines)) {
    in_lines(name, |rng, lines| {
        let tables: Vec<_> = (0..lines.len()).filter(|line| lines[*line].contains('\t')).collect();
        let line = tables[rng.usize(..tables.len())];
        let mut cells: Lines = lines[line].split('\t').map(Into::into).collect();
        change(rng, &mut cells);
        lines[line] = cells.join("\t");
    });
}

fn any<T>(rng: &mut Rng, items: &[T]) -> usize {
    rng.usize(..items.len())
}

fn swap(rng: &mut Rng, items: &mut Lines) {
    let (first, second) = (any(rng, items), any(rng, items));
    items.swap(first, second);
}

#[test]
fn cut_off() {
    in_bytes("cut at a byte", |rng, bytes| bytes.truncate(any(rng, bytes)));
    in_lines("cut at a line", |rng, lines| lines.truncate(1 + any(rng, lines)));
    in_cells("cut at a cell", |rng, cells| cells.truncate(any(rng, cells)));
    in_bytes("without its start", |rng, bytes| drop(bytes.drain(..any(rng, bytes))));
}

#[test]
fn out_of_order() {
    in_lines("two lines swapped", swap);
    in_lines("all lines shuffled", |rng, lines| rng.shuffle(lines));
    in_cells("two cells swapped", swap);
}

#[test]
fn too_much_or_too_little() {
    in_lines("a line removed", |rng, lines| drop(lines.remove(any(rng, lines))));
    in_lines("a line twice", |rng, lines| lines.insert(any(rng, lines), lines[any(rng, lines)].clone()));
    in_lines("two lines in one", |rng, lines| {
        let first = lines.remove(any(rng, lines));
        let second = any(rng, lines);
        lines[second] += &first;
    });
    in_cells("a cell removed", |rng, cells| drop(cells.remove(any(rng, cells))));
    in_cells("a cell twice", |rng, cells| cells.insert(any(rng, cells), cells[any(rng, cells)].clone()));
}

#[test]
fn foreign_bytes() {
    in_bytes("random bytes", |rng, bytes| {
        for _ in 0..8 {
            let at = any(rng, bytes);
            bytes[at] = rng.u8(..);
        }
    });
    in_bytes("ASCII for ASCII", |rng, bytes| {
        let ascii: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii()).collect();
        for _ in 0..8 {
            bytes[ascii[any(rng, &ascii)]] = rng.u8(1..128);
        }
    });
    in_bytes("noise alone", |rng, bytes| bytes.iter_mut().for_each(|byte| *byte = rng.u8(..)));
}
