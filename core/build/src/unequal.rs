//! Checks the guide to discrimination over every combination.

use crate::directory::{Errors, File, Sets};
use crate::schema::{Route, Sender, UnequalFile};

/// The places of the named options, one bit each; all of them where none is named.
pub(crate) fn bits(named: Option<&Vec<String>>, options: &[Sender]) -> u16 {
    (0..)
        .zip(options)
        .filter(|(_, option)| named.is_none_or(|named| named.contains(&option.code)))
        .fold(0, |bits, (place, _)| bits | 1 << place)
}

/// A combination of ground, place and wish, by their places.
type Combination = (usize, usize, usize);

fn holds(route: &Route, file: &UnequalFile, (ground, place, wish): Combination) -> bool {
    bits(route.grounds.as_ref(), &file.ground) & 1 << ground != 0
        && bits(route.places.as_ref(), &file.place) & 1 << place != 0
        && bits(route.wishes.as_ref(), &file.wish) & 1 << wish != 0
}

pub(crate) fn check(file: &File<UnequalFile>, sets: &Sets<'_>, errors: &mut Errors) {
    let all = &file.holds;
    for (field, options) in [("ground", &all.ground), ("place", &all.place), ("wish", &all.wish)] {
        if options.len() > 16 {
            errors.add(&file.name, field, "has more than 16 options");
        }
        for option in options {
            errors.pair(&file.place(&option.code), "name", &option.name);
        }
    }
    for (kind, routes) in [("route", &all.route), ("refusal", &all.refusal)] {
        for (at, route) in routes.iter().enumerate() {
            let place = format!("{}: {kind} {} ({})", file.name, at + 1, route.body);
            if !sets.bodies.contains(route.body.as_str()) {
                errors.add(&place, "body", &format!("\"{}\" is not in bodies.toml", route.body));
            }
            errors.known(&place, "sources", &route.sources, &sets.sources, "sources.toml");
            errors.pair(&place, "text", &route.text);
            for (field, named, options) in [
                ("grounds", &route.grounds, &all.ground),
                ("places", &route.places, &all.place),
                ("wishes", &route.wishes, &all.wish),
            ] {
                for code in named.iter().flatten() {
                    if !options.iter().any(|option| option.code == *code) {
                        errors.add(&place, field, &format!("there is no \"{code}\""));
                    }
                }
            }
        }
    }
    for ground in 0..all.ground.len() {
        for place in 0..all.place.len() {
            for wish in 0..all.wish.len() {
                let one = (ground, place, wish);
                let name = format!(
                    "{}: {} · {} · {}",
                    file.name, all.ground[ground].code, all.place[place].code, all.wish[wish].code
                );
                let routes: Vec<&Route> =
                    all.route.iter().filter(|route| holds(route, all, one)).collect();
                if routes.is_empty() {
                    errors.add(
                        &name,
                        "route",
                        "nobody can: a person with this answer is left alone",
                    );
                }
                for refusal in all.refusal.iter().filter(|refusal| holds(refusal, all, one)) {
                    if routes.iter().any(|route| route.body == refusal.body) {
                        errors.add(&name, &refusal.body, "both can and cannot");
                    }
                }
            }
        }
    }
}
