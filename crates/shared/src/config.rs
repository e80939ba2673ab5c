//! The element's attributes, typed. Every value has a meaning: what can't be read is the default.

use competency_words::Language;
use web_sys::Element;
use yew::AttrValue;

/// What a page's author asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The code of the standard; none for the bundle's first.
    pub standard: Option<AttrValue>,
    /// The codes of what the page is about, separated by white space.
    pub focus: Option<AttrValue>,
    /// Whether the page's address tells where the reader is.
    pub links: bool,
    /// What the widget offers.
    pub mode: Mode,
    /// `practice` or `test`; none where the learner chooses.
    pub practice: Option<AttrValue>,
    /// How many items a quiz asks.
    pub questions: u32,
    /// What the quiz's chance comes from; none for another one each time.
    pub seed: Option<u32>,
    /// Whether progress is remembered on this device.
    pub remembers: bool,
    /// The language of the interface.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The level of the widget's first heading, 1–6.
    pub heading_level: u8,
}

/// What the widget offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The explorer alone.
    Explore,
    /// The quiz; the explorer only where the quiz leads there.
    Quiz,
    /// Both.
    Both,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the page's `color-scheme` says.
    Auto,
    /// Light, whatever the page is.
    Light,
    /// Dark, whatever the page is.
    Dark,
}

impl Theme {
    /// As in the attribute.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Config {
    /// The configuration of an element on the page. Its language is that of the root in its shadow, which the loader
    /// found out.
    #[must_use]
    pub fn of(host: &Element, root: &Element) -> Self {
        Self::read(|name| host.get_attribute(name), &root.get_attribute("lang").unwrap_or_default())
    }

    /// The configuration from an element's attributes and the tag of a language.
    fn read(attribute: impl Fn(&str) -> Option<String>, language: &str) -> Self {
        let text = |name: &str| attribute(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let theme = match attribute("theme").as_deref() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::Auto,
        };
        let mode = match attribute("mode").as_deref() {
            Some("explore") => Mode::Explore,
            Some("quiz") => Mode::Quiz,
            _ => Mode::Both,
        };
        let number = |name: &str| attribute(name).and_then(|number| number.trim().parse::<u32>().ok());
        let heading_level = number("heading-level").and_then(|level| u8::try_from(level).ok());
        Self {
            standard: text("standard").map(AttrValue::from),
            focus: text("focus").map(AttrValue::from),
            links: attribute("links").is_none_or(|links| links != "off"),
            mode,
            practice: text("quiz-mode").map(AttrValue::from),
            questions: number("questions").filter(|questions| *questions > 0).unwrap_or(10),
            seed: number("seed"),
            remembers: attribute("storage").as_deref() == Some("local"),
            language: Language::of_tag(language),
            theme,
            heading_level: heading_level.filter(|level| (1..=6).contains(level)).unwrap_or(2),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &[(&str, &str)]) -> Config {
        let value = |name: &str| attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Config::read(value, &value("lang").unwrap_or_default())
    }

    #[test]
    fn without_attributes_everything_has_its_default() {
        let expected = Config {
            standard: None,
            focus: None,
            links: true,
            mode: Mode::Both,
            practice: None,
            questions: 10,
            seed: None,
            remembers: false,
            language: Language::of_tag("en"),
            theme: Theme::Auto,
            heading_level: 2,
        };
        assert_eq!(read(&[]), expected);
    }

    #[test]
    fn attributes_are_read() {
        let config =
            read(&[("standard", " KPS2431-001v2 "), ("lang", "zh-Hant"), ("theme", "dark"), ("heading-level", "4")]);
        let others = read(&[("focus", " T1 K05"), ("links", "off")]);
        assert_eq!((others.focus.as_deref(), others.links), (Some("T1 K05"), false));
        let quiz =
            read(&[("mode", "quiz"), ("quiz-mode", "test"), ("questions", "5"), ("seed", "7"), ("storage", "local")]);
        assert_eq!((quiz.mode, quiz.practice.as_deref()), (Mode::Quiz, Some("test")));
        assert_eq!((quiz.questions, quiz.seed, quiz.remembers), (5, Some(7), true));
        assert_eq!(config.standard.as_deref(), Some("KPS2431-001v2"));
        assert_eq!(config.language, Language::of_tag("zh-Hant"));
        assert_eq!(config.theme, Theme::Dark);
        assert_eq!(config.heading_level, 4);
    }

    #[test]
    fn what_cannot_be_read_is_the_default() {
        for level in ["0", "7", "-1", "two", "", "99999999999"] {
            assert_eq!(read(&[("heading-level", level)]).heading_level, 2, "{level}");
        }
        for questions in ["0", "-1", "many", "1.5"] {
            assert_eq!(read(&[("questions", questions)]).questions, 10, "{questions}");
        }
        assert_eq!(read(&[("theme", "purple")]).theme, Theme::Auto);
        assert_eq!(read(&[("standard", "  ")]).standard, None);
    }
}
