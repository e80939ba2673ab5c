//! What a reader sees of a text who doesn't know what it means.

use super::bigrams::Bigrams;
use super::fold::folded;

/// The characters of a text, alone and in pairs.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    run: Vec<char>,
    pub(crate) pairs: Bigrams,
    pub(crate) characters: Bigrams,
}

impl Look {
    pub(crate) fn new(text: &str) -> Self {
        let run = folded(text);
        Self { pairs: Bigrams::of(&run), characters: Bigrams::single(&run), run }
    }

    /// The length of the longest run of characters that stands in both.
    pub(crate) fn longest_run(&self, other: &Self) -> usize {
        let mut longest = 0;
        let mut before = vec![0; other.run.len() + 1];
        for character in &self.run {
            // From the end, so that what stands before is still that of the character before.
            for (place, one) in other.run.iter().enumerate().rev() {
                before[place + 1] = if one == character { before[place] + 1 } else { 0 };
                longest = longest.max(before[place + 1]);
            }
        }
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_run_stands_in_both() {
        let run = |one: &str, other: &str| Look::new(one).longest_run(&Look::new(other));
        assert_eq!(run("工作任務「撰寫結案報告」", "結案報告書"), 4);
        assert_eq!(run("簽約", "收款"), 0);
        assert_eq!(run("", "收款"), 0);
    }
}
