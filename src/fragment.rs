//! Fragments that lead into a standard, of letters, digits, `-` and `_` alone: pages take fragments for selectors.
//!
//! The standard's code, `_`, and an address in it, a full stop in it as `_`: `#KPS2431-001v2_T2_1`. Any other character is
//! its number in hexadecimal between `__` and `_`. Older builds wrote `#KPS2431-001v2/T2.1`, which leads there, too.

/// The fragment that leads to an address in the standard of a code.
pub(crate) fn fragment_of(code: &str, address: &str) -> String {
    let mut fragment = "#".to_owned();
    for (at, sign) in code.char_indices() {
        // What begins with a figure or a hyphen is no selector.
        let is_plain = sign.is_ascii_alphabetic() || at > 0 && (sign.is_ascii_digit() || sign == '-');
        push(&mut fragment, sign, is_plain);
    }
    fragment.push('_');
    for (at, sign) in address.char_indices() {
        if sign == '.' && !address[..at].ends_with('.') {
            fragment.push('_');
        } else {
            push(&mut fragment, sign, sign.is_ascii_alphanumeric() || sign == '-');
        }
    }
    fragment
}

fn push(fragment: &mut String, sign: char, is_plain: bool) {
    if is_plain {
        fragment.push(sign);
    } else {
        fragment.extend(["__", &format!("{:x}", u32::from(sign)), "_"]);
    }
}

/// The address to which a fragment leads in the standard of a code.
pub(crate) fn address(fragment: &str, code: &str) -> Option<String> {
    if let Some(address) = fragment.strip_prefix('#')?.strip_prefix(code).and_then(|rest| rest.strip_prefix('/')) {
        return Some(address.to_owned());
    }
    let mut rest = fragment.strip_prefix(&fragment_of(code, ""))?;
    let mut address = String::new();
    while let Some((plain, behind)) = rest.split_once('_') {
        address += plain;
        let sign = behind.strip_prefix('_').and_then(|behind| behind.split_once('_'));
        let sign =
            sign.and_then(|(number, behind)| Some((char::from_u32(u32::from_str_radix(number, 16).ok()?)?, behind)));
        let (sign, behind) = sign.unwrap_or(('.', behind));
        address.push(sign);
        rest = behind;
    }
    Some(address + rest)
}

/// Whether a fragment is a route of the host's.
pub(crate) fn is_route(fragment: &str) -> bool {
    fragment.starts_with("#/") || fragment.starts_with("#!")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_is_a_selector_and_leads_back() {
        for code in ["KPS2431-001v2", "A", "3A", "-1", "--", "甲_乙", "a.b", "a b/c#d"] {
            for to in [
                "T2.1",
                "overview",
                "knowledge-skills",
                "1",
                "",
                ".",
                "T1..2",
                "T1._2",
                "5f.",
                "_",
                "甲",
                "a__5f_",
                "._5f_",
            ] {
                let fragment = fragment_of(code, to);
                let name = fragment.trim_start_matches('#');
                assert!(name.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign)), "{fragment}");
                assert!(name.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_'), "{fragment}");
                assert_eq!(address(&fragment, code).as_deref(), Some(to), "{fragment}");
            }
        }
        assert_eq!(fragment_of("KPS2431-001v2", "T2.1"), "#KPS2431-001v2_T2_1");
    }

    #[test]
    fn only_the_own_code_is_read_in_the_old_form_too() {
        assert_eq!(address("#KPS2431-001v2/T2.1", "KPS2431-001v2").as_deref(), Some("T2.1"));
        for fragment in ["", "#", "#T2.1", "#KPS2431-001v2", "#KPS2431-001v22/T2.1", "#/KPS2431-001v2/T2.1", "A/T"] {
            assert_eq!(address(fragment, "KPS2431-001v2"), None, "{fragment}");
        }
    }
}
