package uk.homeward.dataimport.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.dataimport.DataImportLookup;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.ImportView;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** A file that was looked through is brought in, or discarded. */
@PageController
class ImportActPageController {

    private static final String PAGE = "/imports";

    private final DataImportService imports;
    private final DataImportLookup lookup;

    ImportActPageController(DataImportService imports, DataImportLookup lookup) {
        this.imports = imports;
        this.lookup = lookup;
    }

    @FormMapping(PAGE + "/{reference}/confirmation")
    String bringIn(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.IMPORT_DATA);
        ImportView file = lookup.find(reference);
        form.neededText("confirmed", "Tick that you have seen what is brought in.");
        return form.handle(
                FormPage.titled("Bring in " + file.reference())
                        .about("%s: %,d".formatted(file.kind(), file.size()))
                        .back(PAGE + "/" + reference, "Back to the file")
                        .explained(
                                "All of it comes on record, or nothing. It cannot be taken back as a whole. 10,000 packages take up to"
                                        + " a minute.")
                        .asking(FormField.confirmation("I have seen what is brought in"))
                        .warningButton("Bring in"),
                "All of the file is on record.",
                () -> imports.bringIn(reference));
    }

    @FormMapping(PAGE + "/{reference}/discard")
    String discard(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.IMPORT_DATA);
        String reason = form.text("reason");
        return form.handle(
                FormPage.titled("Discard " + reference)
                        .back(PAGE + "/" + reference, "Back to the file")
                        .explained("Nothing of it is brought in, and what stood in it goes. It can be sent again.")
                        .asking(FormField.words("reason", "Why? (optional)"))
                        .button("Discard"),
                "The file is discarded.",
                () -> imports.discard(reference, reason));
    }
}
