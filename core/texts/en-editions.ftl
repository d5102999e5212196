## Answers codes that were made with earlier rules

Ui-UdgaveDag = This is what the guide said under the rules of { $dato }, in Danish as it was then. Today it uses other rules. Answer the questions again to learn what applies now.
Ui-UdgaveRegler = The rules as they read then
Ui-UdgaveHenter = Fetching the rules of { $dato } …
Ui-UdgaveMangler = The code was made with the rules of { $dato }. The guide cannot fetch them right now. Try again in a moment. If that does not help, answer the questions again.
