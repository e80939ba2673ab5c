//! Wide or narrow: by the width of the element, not of the window.

use std::cell::Cell;
use std::rc::Rc;

use gloo_utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};
use yew::{Reducible, hook, use_effect_with, use_reducer_eq};

/// The width of the element, in CSS pixels, from which list and detail stand side by side.
const WIDE: i32 = 760;

/// More than a scroll bar is wide. One that the wide layout brings up doesn't take the room for it away again.
const SCROLL_BAR: i32 = 24;

/// How the widget is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One column; tasks open in place, as many as the reader likes.
    Narrow,
    /// The list beside the detail of one task.
    Wide,
}

impl Layout {
    /// The layout of an element. Where it isn't laid out yet, this makes the browser do so.
    #[must_use]
    pub fn of(element: &Element) -> Self {
        Self::for_width(element.client_width())
    }

    /// The layout for an element that is so many CSS pixels wide.
    #[must_use]
    pub fn for_width(width: i32) -> Self {
        if width < WIDE { Self::Narrow } else { Self::Wide }
    }

    /// The layout once the element is so wide. What isn't shown has no width, and stays as it was.
    #[must_use]
    pub fn at(self, width: i32) -> Self {
        match width {
            0 => self,
            width if self == Self::Wide => Self::for_width(width + SCROLL_BAR),
            width => Self::for_width(width),
        }
    }

    /// As in the markup.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

impl Reducible for Layout {
    type Action = i32;

    fn reduce(self: Rc<Self>, width: i32) -> Rc<Self> {
        Rc::new(self.at(width))
    }
}

/// The layout of an element, which follows its width as it is laid out, whatever it is transformed to; at first the one
/// that is given.
#[hook]
pub fn use_layout(element: &Element, first: Layout) -> Layout {
    let layout = use_reducer_eq(|| first);
    let dispatcher = layout.dispatcher();
    use_effect_with(element.clone(), move |element| {
        let measured = element.clone();
        let measure = Closure::<dyn Fn()>::new(move || dispatcher.dispatch(measured.client_width()));
        // What is observed is acted on in the next frame: within one, browsers call that an error of the page.
        let frame = Rc::new(Cell::new(0));
        let (next, asked) = (measure.as_ref().clone(), frame.clone());
        let observe = Closure::<dyn Fn()>::new(move || {
            asked.set(window().request_animation_frame(next.unchecked_ref()).unwrap_or_default());
        });
        let observer = ResizeObserver::new(observe.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            // A frame that has come already is no fault.
            let _ = window().cancel_animation_frame(frame.get());
            drop((observe, measure));
        }
    });
    *layout
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widths_of_the_layouts() {
        assert_eq!(Layout::for_width(759), Layout::Narrow);
        assert_eq!(Layout::for_width(760), Layout::Wide);
    }

    #[test]
    fn a_scroll_bar_that_comes_with_a_layout_does_not_end_it() {
        for bar in 0..=17 {
            for width in 740..=790 {
                let first = Layout::for_width(width);
                assert_eq!(first.at(width - bar).at(width).at(width - bar), first.at(width - bar), "{width} {bar}");
            }
        }
        assert_eq!(Layout::Wide.at(735), Layout::Narrow);
    }

    #[test]
    fn what_is_not_shown_keeps_its_layout() {
        assert_eq!(Layout::Wide.at(0), Layout::Wide);
        assert_eq!(Layout::Narrow.at(0), Layout::Narrow);
    }
}
