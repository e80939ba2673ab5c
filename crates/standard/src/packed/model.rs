//! How each part of the model is packed.

use super::{Pack, Reader, Writer};
use crate::{
    Attitude, Block, Class, Classification, Duty, Entry, Format, Level, List, Naming, Need, Note, NoteMark, Standard,
    Task, Text, Version,
};

/// A part is its fields, in this order.
macro_rules! fields {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl Pack for $name {
            fn write(&self, to: &mut Writer) {
                let Self { $($field),* } = self;
                $($field.write(to);)*
            }

            #[inline(never)]
            fn read(from: &mut Reader) -> Self {
                $(let $field = Pack::read(from);)*
                Self { $($field),* }
            }
        }
    )*};
}

fields! {
    Standard {
        format, language, title, code, name, naming, classification, description, level, versions, duties, knowledge,
        skills, attitudes, prerequisites, remarks, notes
    }
    Classification { categories, occupations, industries }
    Class { name, code }
    Level { text, min, max }
    Version { version, code, name, status, note, date }
    Duty { code, name, notes, tasks }
    Task { code, name, notes, blocks }
    Block { level, outputs, indicators, knowledge, skills, unstated }
    Entry { code, text, notes }
    Attitude { code, name, description, notes }
    NoteMark { note, at }
    Note { number, text }
}

impl Pack for Format {
    fn write(&self, _: &mut Writer) {
        let Self::V1 = self;
    }

    fn read(_: &mut Reader) -> Self {
        Self::V1
    }
}

impl Pack for Naming {
    fn write(&self, to: &mut Writer) {
        to.number(match self {
            Self::Occupation => 0,
            Self::Category => 1,
        });
    }

    fn read(from: &mut Reader) -> Self {
        if from.number() == 0 { Self::Occupation } else { Self::Category }
    }
}

impl Pack for Need {
    fn write(&self, to: &mut Writer) {
        to.number(match self {
            Self::Knowledge => 0,
            Self::Skills => 1,
        });
    }

    fn read(from: &mut Reader) -> Self {
        if from.number() == 0 { Self::Knowledge } else { Self::Skills }
    }
}

impl Pack for Text {
    fn write(&self, to: &mut Writer) {
        to.number(self.len());
        to.text(self);
    }

    fn read(from: &mut Reader) -> Self {
        let length = from.number();
        Self::Borrowed(from.text(length))
    }
}

/// 0 is none; any other length is one less than the number.
impl Pack for Option<Text> {
    fn write(&self, to: &mut Writer) {
        to.number(self.as_ref().map_or(0, |text| text.len() + 1));
        to.text(self.as_deref().unwrap_or_default());
    }

    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let length = from.number().checked_sub(1)?;
        Some(Text::Borrowed(from.text(length)))
    }
}

/// 0 is none; any other number is one less.
impl Pack for Option<u8> {
    fn write(&self, to: &mut Writer) {
        to.number(self.map_or(0, |number| usize::from(number) + 1));
    }

    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let number = from.number().checked_sub(1)?;
        u8::try_from(number).unwrap_or_else(|_| from.fail()).into()
    }
}

impl Pack for u32 {
    fn write(&self, to: &mut Writer) {
        to.number(*self as usize);
    }

    fn read(from: &mut Reader) -> Self {
        Self::try_from(from.number()).unwrap_or_else(|_| from.fail())
    }
}

impl<T: Pack + Clone> Pack for List<T> {
    fn write(&self, to: &mut Writer) {
        to.number(self.len());
        self.iter().for_each(|part| part.write(to));
    }

    fn read(from: &mut Reader) -> Self {
        let mut parts = Vec::new();
        for _ in 0..from.number() {
            if from.is_spent() {
                from.fail::<()>();
                break;
            }
            parts.push(T::read(from));
        }
        parts.into()
    }
}
