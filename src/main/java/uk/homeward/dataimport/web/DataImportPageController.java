package uk.homeward.dataimport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.homeward.dataimport.DataImportLookup;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.ImportKind;
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
import uk.homeward.site.UploadedFile;
import uk.homeward.site.Visitor;

/** Files with what already runs: sent, read through, and brought in. */
@PageController
@Order(106)
class DataImportPageController implements NavigationSource {

    private static final String PAGE = "/imports";

    private final DataImportService imports;
    private final DataImportLookup lookup;

    DataImportPageController(DataImportService imports, DataImportLookup lookup) {
        this.imports = imports;
        this.lookup = lookup;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Imports", PAGE, Permission.IMPORT_DATA).under(NavigationGroup.SYSTEM));
    }

    @GetMapping(PAGE)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.IMPORT_DATA);
        model.addAttribute("imports", lookup.all(page));
        model.addAttribute("kinds", lookup.kinds());
        return "dataimport/imports";
    }

    @GetMapping(PAGE + "/{reference}")
    String one(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.IMPORT_DATA);
        model.addAttribute("file", lookup.find(reference));
        model.addAttribute("problems", lookup.problems(reference, page));
        return "dataimport/import";
    }

    @FormMapping(PAGE + "/new")
    String check(Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        Visitor.allowed(Permission.IMPORT_DATA);
        UploadedFile uploaded = UploadedFile.of(file);
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
                                        FormField.choices(lookup.kinds(), ImportKind::code, ImportKind::label)),
                                FormField.file("file", "File").hint("CSV in UTF-8 with commas, or XLSX"))
                        .button("Look through"),
                "The file was looked through. It stands first in the list.",
                () -> imports.check(SentFile.of(kind, uploaded.name(), uploaded.content())));
    }
}
