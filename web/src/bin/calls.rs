//! The triage: the start of the module that the page of door 1 loads.

fn main() {
    klagevejviser_web::desk::start_calls();
}
