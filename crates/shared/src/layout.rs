//! Wide or narrow: by the width of the element, not of the window.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};
use yew::{hook, use_effect_with, use_state_eq};

/// The width of the element, in CSS pixels, from which list and detail stand side by side.
const WIDE: f64 = 760.0;

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
        Self::for_width(element.get_bounding_client_rect().width())
    }

    /// The layout for an element that is so many CSS pixels wide.
    #[must_use]
    pub fn for_width(width: f64) -> Self {
        if width < WIDE { Self::Narrow } else { Self::Wide }
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

/// The layout of an element, which follows its width; at first the one that is given.
#[hook]
pub fn use_layout(element: &Element, first: Layout) -> Layout {
    let layout = use_state_eq(|| first);
    let setter = layout.setter();
    use_effect_with(element.clone(), move |element| {
        let element = element.clone();
        let observed = element.clone();
        let follow = Closure::<dyn Fn()>::new(move || setter.set(Layout::of(&observed)));
        let observer = ResizeObserver::new(follow.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(&element);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(follow);
        }
    });
    *layout
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widths_of_the_layouts() {
        assert_eq!(Layout::for_width(759.9), Layout::Narrow);
        assert_eq!(Layout::for_width(760.0), Layout::Wide);
    }
}
