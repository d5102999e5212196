// Reads files that the guide makes with programs that are not ours: `node files.mjs docx|ics FILE`. Prints JSON.
import { readFileSync } from "node:fs";

const [kind, file] = process.argv.slice(2);
if (kind === "docx") {
    const { default: mammoth } = await import("mammoth");
    const read = await mammoth.convertToHtml({ path: file });
    console.log(JSON.stringify({ html: read.value, problems: read.messages }));
} else if (kind === "ics") {
    const { default: ICAL } = await import("ical.js");
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
    const entries = calendar.getAllSubcomponents("vevent").map((one) => {
        const event = new ICAL.Event(one);
        const alarms = one.getAllSubcomponents("valarm");
        return {
            uid: event.uid,
            summary: event.summary,
            text: event.description,
            day: event.startDate.toString(),
            whole: event.startDate.isDate,
            end: event.endDate.toString(),
            stamp: one.getFirstPropertyValue("dtstamp").toString(),
            alarms: alarms.map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds()),
        };
    });
    console.log(JSON.stringify(entries));
} else {
    console.error("usage: node files.mjs docx|ics FILE");
    process.exit(2);
}
