//! Choices from bytes, so that proptest shrinks a document by shrinking bytes: zero is always the plainest choice.

/// A source of choices.
#[derive(Clone, Debug)]
pub(crate) struct Dice(std::vec::IntoIter<u8>);

impl Dice {
    /// Dice that fall as the bytes say, and plainly once these are used up.
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes.into_iter())
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % bound.max(1)
    }

    /// True in about `percent` of a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }

    /// One of the choices.
    pub(crate) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}
