package uk.homeward.dataimport.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.ImportKind;
import uk.homeward.dataimport.ImportView;
import uk.homeward.dataimport.SentFile;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Files with what already runs: sent, read through, and brought in. */
@PageController
@Order(106)
class DataImportPageController implements NavigationSource {

    private static final String PAGE = "/imports";

    private final DataImportService imports;

    DataImportPageController(DataImportService imports) {
        this.imports = imports;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Imports", PAGE, Permission.IMPORT_DATA).under(NavigationGroup.SYSTEM));
    }

    @GetMapping(PAGE)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.IMPORT_DATA);
        model.addAttribute("imports", imports.all(page));
        model.addAttribute("kinds", imports.kinds());
        return "dataimport/imports";
    }

    @GetMapping(PAGE + "/{reference}")
    String one(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.IMPORT_DATA);
        model.addAttribute("file", imports.find(reference));
        model.addAttribute("problems", imports.problems(reference, page));
        return "dataimport/import";
    }

    @FormMapping(PAGE + "/new")
    String check(Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        Visitor.allowed(Permission.IMPORT_DATA);
        String kind = form.neededText("kind", "Say what the rows of the file are.");
        return form.handle(
                FormPage.titled("Send a file")
                        .back(PAGE, "Back to imports")
                        .explained(
                                "The file is looked through and nothing is brought in. You read what is wrong in it, and bring it"
                                        + " in once nothing is.")
                        .asking(
                                FormField.choice(
                                        "kind",
                                        "What are its rows?",
                                        FormField.choices(imports.kinds(), ImportKind::code, ImportKind::label)),
                                FormField.file("file", "File").hint("CSV in UTF-8 with commas, or XLSX"))
                        .button("Look through"),
                "The file was looked through. It stands first in the list.",
                () -> imports.check(SentFile.of(kind, name(file), content(file))));
    }

    @FormMapping(PAGE + "/{reference}/confirmation")
    String bringIn(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.IMPORT_DATA);
        ImportView file = imports.find(reference);
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

    private static @Nullable String name(@Nullable MultipartFile file) {
        return file == null ? null : file.getOriginalFilename();
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
