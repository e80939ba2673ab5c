//! A page as a browser reads it.

use scraper::{ElementRef, Html, Node, Selector};

/// A piece of HTML without a fault.
pub(crate) struct Page(Html);

/// A text, and its footnote marks: where each stands, in characters, and its number.
pub(crate) type Marked = (String, Vec<(usize, u32)>);

impl Page {
    pub(crate) fn read(html: &str) -> Self {
        let page = Html::parse_fragment(html);
        assert!(page.errors.is_empty(), "{:?} in {html}", page.errors);
        Self(page)
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&Selector::parse(selector).unwrap()).collect()
    }

    /// The texts of the elements, without footnote marks.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(|element| marked(element).0).collect()
    }

    /// The values of an attribute.
    pub(crate) fn values(&self, attribute: &str) -> Vec<String> {
        let elements = self.all(&format!("[{attribute}]"));
        elements.into_iter().map(|element| element.attr(attribute).unwrap().to_owned()).collect()
    }

    /// The headings: level and text.
    pub(crate) fn headings(&self) -> Vec<(u8, String)> {
        let headings = self.all("h1, h2, h3, h4, h5, h6").into_iter();
        headings.map(|heading| (heading.value().name()[1..].parse().unwrap(), marked(heading).0)).collect()
    }
}

/// What an element says, and the marks in it.
pub(crate) fn marked(element: ElementRef) -> Marked {
    let (mut text, mut marks) = Marked::default();
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (_, Some(sup)) if sup.value().name() == "sup" => {
                let mark: String = sup.text().collect();
                let number = mark.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap();
                marks.push((text.chars().count(), number));
            }
            (_, Some(other)) => {
                let (inner, of_inner) = marked(other);
                let before = text.chars().count();
                marks.extend(of_inner.into_iter().map(|(at, number)| (before + at, number)));
                text += &inner;
            }
            (Node::Text(piece), None) => text += piece,
            other => panic!("{other:?}"),
        }
    }
    (text, marks)
}
