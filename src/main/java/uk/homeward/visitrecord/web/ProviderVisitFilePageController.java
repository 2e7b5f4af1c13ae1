package uk.homeward.visitrecord.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;
import uk.homeward.site.UploadedFile;
import uk.homeward.visitrecord.VisitFileLookup;
import uk.homeward.visitrecord.VisitFileService;

/** Files of visits, sent by a provider's own staff and read with their mistakes. */
@PageController
class ProviderVisitFilePageController {

    private static final String FILES = "/provider/visit-files";

    private final VisitFileService files;
    private final VisitFileLookup lookup;

    ProviderVisitFilePageController(VisitFileService files, VisitFileLookup lookup) {
        this.files = files;
        this.lookup = lookup;
    }

    @GetMapping(FILES)
    String files(PageQuery page, Model model) {
        model.addAttribute("files", lookup.ofProvider(Guest.provider(), page));
        model.addAttribute("columns", VisitFileLookup.columns());
        return "visitrecord/files";
    }

    @GetMapping(FILES + "/{reference}")
    String file(@PathVariable String reference, PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("file", lookup.find(provider, reference));
        model.addAttribute("problems", lookup.problems(provider, reference, page));
        return "visitrecord/file";
    }

    @FormMapping(FILES + "/new")
    String send(Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        String provider = Guest.provider();
        UploadedFile uploaded = UploadedFile.of(file);
        boolean lookOnly = "LOOK".equals(form.neededText("counts", "Say whether it counts at once."));
        return form.handle(
                FormPage.titled("Send a file of visits")
                        .back(FILES, "Back to files")
                        .explained(
                                "Where the file has a mistake nothing of it counts: you read each with its row, mend the file and"
                                        + " send it again.")
                        .asking(
                                FormField.file("file", "File").hint("CSV in UTF-8 with commas, or XLSX"),
                                FormField.choice(
                                        "counts",
                                        "Does it count at once?",
                                        Map.of(
                                                "COUNT",
                                                "Yes, where it has no mistake",
                                                "LOOK",
                                                "No, only look it through")))
                        .button("Send"),
                "The file was looked through. It stands first in the list.",
                () -> files.send(provider, uploaded.name(), uploaded.content(), lookOnly));
    }
}
