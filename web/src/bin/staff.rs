//! The staff pages: the start of the module that those load on which something is answered, but for the triage.

fn main() {
    klagevejviser_web::desk::start();
}
