//! Today as a civil date in Copenhagen, so that no time zone can shift a day.

use chrono::NaiveDate;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// Today in Copenhagen; where the browser does not know that, today where the browser is.
pub fn today() -> NaiveDate {
    copenhagen().or_else(local).unwrap_or(NaiveDate::MIN)
}

/// Swedish writes a date as 2026-11-23, in every browser.
fn copenhagen() -> Option<NaiveDate> {
    let written = DAY.with(|day| now_as(day.as_ref()?))?;
    let mut parts = written.split('-').map(str::parse::<u16>);
    let mut part = || parts.next()?.ok();
    NaiveDate::from_ymd_opt(part()?.into(), part()?.into(), part()?.into())
}

/// The minute of the day in Copenhagen, for opening hours; nothing where the browser does not know it.
pub fn minute() -> Option<u16> {
    let written = MINUTE.with(|minute| now_as(minute.as_ref()?))?;
    let (hour, minute) = written.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    Some(hour * 60 + minute)
}

thread_local! {
    // Made once: a browser takes longer to make one than for all else that a click needs of the clock.
    static DAY: Option<Function> = written_in_copenhagen(&[]);
    static MINUTE: Option<Function> = written_in_copenhagen(&["hour", "minute"]);
}

/// What writes a moment as it is in Copenhagen: these parts of it in two digits, or the day.
fn written_in_copenhagen(parts: &[&str]) -> Option<Function> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &"Europe/Copenhagen".into()).ok()?;
    for &part in parts {
        Reflect::set(&options, &part.into(), &"2-digit".into()).ok()?;
    }
    Some(Intl::DateTimeFormat::new(&Array::of1(&"sv-SE".into()), &options).format())
}

fn now_as(format: &Function) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, &Date::new_0()).ok()?.as_string()
}

/// Seconds by the browser's clock, to tell how long ago something was; they may jump.
pub fn seconds() -> f64 {
    Date::now() / 1_000.0
}

fn local() -> Option<NaiveDate> {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date())
}
