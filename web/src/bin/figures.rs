//! The figures from a file of cases: the start of the module that their page loads.

fn main() {
    klagevejviser_web::figures::start();
}
