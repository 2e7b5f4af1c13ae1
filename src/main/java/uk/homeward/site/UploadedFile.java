package uk.homeward.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as a form brings it.
 *
 * @param name as it is called where it came from; nothing where none was chosen
 */
public record UploadedFile(@Nullable String name, byte[] content) {

    public static UploadedFile of(@Nullable MultipartFile file) {
        try {
            return file == null
                    ? new UploadedFile(null, new byte[0])
                    : new UploadedFile(file.getOriginalFilename(), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
