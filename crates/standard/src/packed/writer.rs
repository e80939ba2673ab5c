//! Texts and numbers, gathered apart.

/// What is packed so far.
#[derive(Debug, Default)]
pub(super) struct Writer {
    texts: String,
    numbers: Vec<u8>,
}

impl Writer {
    /// Adds a number: seven bits a byte, the lowest first; the eighth says that more follow.
    pub(super) fn number(&mut self, number: usize) {
        number_into(&mut self.numbers, number);
    }

    /// Adds a text's bytes; how many they are is a number.
    pub(super) fn text(&mut self, text: &str) {
        self.texts.push_str(text);
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut bytes = Vec::new();
        number_into(&mut bytes, self.texts.len());
        bytes.extend_from_slice(self.texts.as_bytes());
        bytes.extend_from_slice(&self.numbers);
        bytes
    }
}

fn low(number: usize) -> u8 {
    let [low, ..] = number.to_le_bytes();
    low
}

fn number_into(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        bytes.push(low(number) | 0x80);
        number >>= 7;
    }
    bytes.push(low(number));
}
