//! Sorting in few bytes: the standard library's sorts take five kilobytes of code for each type that they sort.

use std::cmp::Ordering;

/// Brings a list into order; equal ones stay as they were.
pub(crate) fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(list.len(), &|one, other| compare(&list[one], &list[other]).is_le());
    for at in 0..list.len() {
        let mut from = order[at];
        // What stood there was swapped away: follow it.
        while from < at {
            from = order[from];
        }
        list.swap(at, from);
    }
}

/// The same by the order of the elements themselves.
pub(crate) fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// For each place of a list, the number of the element that belongs there: a merge sort.
fn order(len: usize, is_in_order: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut width = 1;
    while width < len {
        let mut merged = Vec::with_capacity(len);
        for runs in order.chunks(width * 2) {
            let (mut left, mut right) = runs.split_at(width.min(runs.len()));
            while let ([one, others_left @ ..], [other, others_right @ ..]) = (left, right) {
                if is_in_order(*one, *other) {
                    merged.push(*one);
                    left = others_left;
                } else {
                    merged.push(*other);
                    right = others_right;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        width *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    #[test]
    fn as_the_standard_library_sorts() {
        let mut random = Random::new(1);
        for len in 0..200 {
            let mut list: Vec<(usize, usize)> = (0..len).map(|at| (random.below(len / 3 + 1), at)).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort_by(&mut list, |(one, _), (other, _)| one.cmp(other));
            assert_eq!(list, expected);
            random.shuffle(&mut list);
            sort(&mut list);
            assert!(list.is_sorted());
        }
    }
}
