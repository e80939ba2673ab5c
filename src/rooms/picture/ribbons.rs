//! Strokes between two columns. Each column has equal rows, so a stroke needs only to know which row of how many.

use yew::{Html, html};

/// How high the drawing is, in its own units. It is stretched to the height of the columns.
const HEIGHT: usize = 10_000;

/// A stroke from one column to the next.
pub(super) struct Ribbon {
    /// The row that it leaves, of how many.
    pub(super) from: (usize, usize),
    /// The row that it reaches, of how many.
    pub(super) to: (usize, usize),
    /// How thick it is, in CSS pixels.
    pub(super) width: usize,
    /// Whether the reader follows it.
    pub(super) followed: bool,
}

/// The strokes between two columns, those that are followed above the rest.
pub(super) fn ribbons(ribbons: &[Ribbon]) -> Html {
    let of = |followed| ribbons.iter().filter(move |ribbon| ribbon.followed == followed).map(path);
    html! {
        <svg class="ribbons" viewBox="0 0 100 10000" preserveAspectRatio="none" aria-hidden="true">
            { for of(false).chain(of(true)) }
        </svg>
    }
}

fn path(ribbon: &Ribbon) -> Html {
    let class = ribbon.followed.then_some("followed");
    html! { <path {class} d={curve(ribbon)} stroke-width={ribbon.width.to_string()} /> }
}

fn curve(ribbon: &Ribbon) -> String {
    let (from, to) = (middle(ribbon.from), middle(ribbon.to));
    format!("M0 {from}C50 {from} 50 {to} 100 {to}")
}

/// The middle of a row.
fn middle((row, rows): (usize, usize)) -> usize {
    (2 * row + 1) * HEIGHT / (2 * rows.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_share_the_height() {
        assert_eq!((0..4).map(|row| middle((row, 4))).collect::<Vec<_>>(), [1250, 3750, 6250, 8750]);
        assert_eq!(middle((0, 1)), HEIGHT / 2);
    }

    #[test]
    fn a_stroke_leaves_and_arrives_level() {
        let ribbon = Ribbon { from: (0, 2), to: (1, 2), width: 1, followed: false };
        assert_eq!(curve(&ribbon), "M0 2500C50 2500 50 7500 100 7500");
    }
}
