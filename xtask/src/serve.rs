//! The demo on this machine, under the headers that a careful host would send.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::site::folder;

const HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
         img-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'self'; require-trusted-types-for 'script'",
    ),
    // Ask each time, answered by 304: a stale script beside a new .wasm file doesn't start.
    ("cache-control", "no-cache"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    // As GitHub Pages does: pages elsewhere may embed the widget.
    ("access-control-allow-origin", "*"),
    // Pages that let in only what says so may have it, as a script and as a frame.
    ("cross-origin-resource-policy", "cross-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
];

/// The demo's server, bound to a port of this machine alone.
pub(crate) struct Server {
    listener: TcpListener,
    /// Where it is: `http://127.0.0.1:8080/`.
    pub(crate) url: String,
    /// The port that was asked for, where that is taken.
    taken: Option<u16>,
}

impl Server {
    /// Binds to a port, or to a free one where that is taken.
    ///
    /// # Errors
    /// Where no port can be had.
    pub(crate) fn bind(port: u16) -> Result<Self> {
        let (listener, taken) = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                (TcpListener::bind((Ipv4Addr::LOCALHOST, 0)), Some(port))
            }
            bound => (bound, None),
        };
        let listener = listener.with_context(|| format!("can't listen on port {port}; try another with --port"))?;
        let url = format!("http://{}/", listener.local_addr()?);
        Ok(Self { listener, url, taken })
    }

    /// Serves until the program ends.
    ///
    /// # Errors
    /// Where the port is lost.
    pub(crate) fn run(self) -> Result<()> {
        println!("{}", self.greeting());
        self.serve()
    }

    fn greeting(&self) -> String {
        let taken = self.taken.map(|port| format!("Port {port} is taken; taking a free one\n")).unwrap_or_default();
        format!("{taken}Serving the demo on {} (Ctrl-C ends it)", self.url)
    }

    /// Serves on a thread of its own as long as the program runs, and returns the URL.
    pub(crate) fn in_background(self) -> String {
        let url = self.url.clone();
        std::thread::spawn(move || self.serve());
        url
    }

    fn serve(self) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        self.listener.set_nonblocking(true)?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            Ok(axum::serve(listener, router()).await?)
        })
    }
}

/// Files of the site alone, by GET and HEAD alone.
fn router() -> Router {
    let files = Router::new().fallback_service(ServeDir::new(folder()).precompressed_br());
    HEADERS.iter().fold(files, |router, (name, value)| {
        router.layer(SetResponseHeaderLayer::overriding(HeaderName::from_static(name), HeaderValue::from_static(value)))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use std::net::TcpStream;

    #[test]
    fn a_taken_port_gives_way_to_a_free_one_and_says_so() {
        let first = Server::bind(0).unwrap();
        let (port, url) = (first.listener.local_addr().unwrap().port(), first.url.clone());
        assert_eq!(first.greeting(), format!("Serving the demo on {url} (Ctrl-C ends it)"));
        let second = Server::bind(port).unwrap();
        assert_ne!(second.url, url);
        let expected = format!("Port {port} is taken; taking a free one\nServing the demo on {} ", second.url);
        assert!(second.greeting().starts_with(&expected), "{}", second.greeting());
        assert!(TcpStream::connect(second.listener.local_addr().unwrap()).is_ok());
    }
}
