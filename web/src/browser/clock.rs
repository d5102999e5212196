//! Today as a civil date in Copenhagen, so that no time zone can shift a day.

use chrono::NaiveDate;
use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// Today in Copenhagen; where the browser does not know that, today where the browser is.
pub fn today() -> NaiveDate {
    copenhagen().or_else(local).unwrap_or(NaiveDate::MIN)
}

/// Swedish writes a date as 2026-11-23, in every browser.
fn copenhagen() -> Option<NaiveDate> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &"Europe/Copenhagen".into()).ok()?;
    let format = Intl::DateTimeFormat::new(&Array::of1(&"sv-SE".into()), &options);
    let written = format.format().call1(&JsValue::UNDEFINED, &Date::new_0()).ok()?.as_string()?;
    let mut parts = written.split('-').map(str::parse::<u16>);
    let mut part = || parts.next()?.ok();
    NaiveDate::from_ymd_opt(part()?.into(), part()?.into(), part()?.into())
}

/// The minute of the day in Copenhagen, for opening hours; nothing where the browser does not know it.
pub fn minute() -> Option<u16> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &"Europe/Copenhagen".into()).ok()?;
    Reflect::set(&options, &"hour".into(), &"2-digit".into()).ok()?;
    Reflect::set(&options, &"minute".into(), &"2-digit".into()).ok()?;
    let format = Intl::DateTimeFormat::new(&Array::of1(&"sv-SE".into()), &options);
    let written = format.format().call1(&JsValue::UNDEFINED, &Date::new_0()).ok()?.as_string()?;
    let (hour, minute) = written.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    Some(hour * 60 + minute)
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
