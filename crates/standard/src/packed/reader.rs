//! Texts and numbers, one after the other. Of bytes that are cut off or altered, what can't be read is empty.

/// What is left to read.
#[derive(Debug)]
pub(super) struct Reader {
    texts: &'static str,
    numbers: &'static [u8],
    /// Whether something couldn't be read.
    failed: bool,
}

impl Reader {
    /// A reader of these bytes; none where there are no texts in them.
    pub(super) fn new(bytes: &'static [u8]) -> Option<Self> {
        let mut reader = Self { texts: "", numbers: bytes, failed: false };
        let (texts, numbers) = (reader.number(), reader.numbers);
        let (texts, numbers) = numbers.split_at_checked(texts)?;
        Some(Self { texts: str::from_utf8(texts).ok()?, numbers, ..reader })
    }

    /// Whether everything was read, and nothing is left.
    pub(super) fn is_whole(&self) -> bool {
        !self.failed && self.numbers.is_empty() && self.texts.is_empty()
    }

    /// Whether there is nothing more to read.
    pub(super) fn is_spent(&self) -> bool {
        self.numbers.is_empty()
    }

    /// The next number, of 32 bits at most.
    pub(super) fn number(&mut self) -> usize {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let Some((byte, numbers)) = self.numbers.split_first() else { break };
            self.numbers = numbers;
            number |= usize::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                return number;
            }
        }
        self.fail()
    }

    /// The next text, of that many bytes.
    pub(super) fn text(&mut self, length: usize) -> &'static str {
        let Some((text, texts)) = self.texts.split_at_checked(length) else { return self.fail() };
        self.texts = texts;
        text
    }

    /// Something empty, in place of what can't be read.
    pub(super) fn fail<T: Default>(&mut self) -> T {
        self.failed = true;
        T::default()
    }
}
