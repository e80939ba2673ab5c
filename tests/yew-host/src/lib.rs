//! A page that is itself a Yew program: the widget stands in its tree, between its own handlers.
//!
//! What they hear is counted on the page, each in an element of its own.

use wasm_bindgen::prelude::wasm_bindgen;
use yew::{Callback, Component, Context, Html, html};

/// What the page's own handlers hear.
#[derive(Clone, Copy)]
enum Message {
    /// A click inside the element around the widget, or on it.
    Around,
    /// A click on the button beside the widget.
    Beside,
    /// Something typed inside the element around the widget.
    Typed,
    /// Another language for the widget.
    Language,
    /// The widget goes, or comes back.
    Toggle,
}

/// The page.
struct Host {
    around: u32,
    beside: u32,
    typed: u32,
    chinese: bool,
    shown: bool,
}

impl Component for Host {
    type Message = Message;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self { around: 0, beside: 0, typed: 0, chinese: false, shown: true }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Around => self.around += 1,
            Message::Beside => self.beside += 1,
            Message::Typed => self.typed += 1,
            Message::Language => self.chinese = !self.chinese,
            Message::Toggle => self.shown = !self.shown,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        let on = |message: Message| link.callback(move |_| message);
        let typed: Callback<yew::InputEvent> = link.callback(|_| Message::Typed);
        html! {
            <>
                <section id="around" onclick={on(Message::Around)} oninput={typed}>
                    <p><button id="inside">{ "Inside" }</button></p>
                    if self.shown {
                        <div><competency-widget loading="eager" lang={if self.chinese { "zh-Hant" } else { "en" }}>
                            <p>{ "The fallback" }</p>
                        </competency-widget></div>
                    }
                </section>
                <button id="beside" onclick={on(Message::Beside)}>{ "Beside" }</button>
                <button id="language" onclick={on(Message::Language)}>{ "Language" }</button>
                <button id="toggle" onclick={on(Message::Toggle)}>{ "Toggle" }</button>
                <output id="heard">{ format!("around {}, beside {}, typed {}", self.around, self.beside, self.typed) }</output>
            </>
        }
    }
}

/// Renders the page.
#[wasm_bindgen(start)]
fn start() {
    yew::Renderer::<Host>::new().render();
}
