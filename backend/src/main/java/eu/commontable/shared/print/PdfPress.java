package eu.commontable.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jboss.resteasy.reactive.RestResponse;

/** Prints papers as tagged PDF (PDF/UA): a screen reader finds its headings, tables and language. */
@ApplicationScoped
public class PdfPress {
    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FONTS = "/liberation/Liberation";

    static {
        // Otherwise it tells of every font and stylesheet, past the log of the application.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String style = new String(bytes("paper.css"), StandardCharsets.UTF_8);

    public byte[] print(Paper paper) {
        var pdf = new ByteArrayOutputStream();
        try {
            builder(paper).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /**
     * The same paper gives the same bytes whenever it is printed.
     *
     * @param asOf when it says that it was made
     */
    public byte[] print(Paper paper, Instant asOf) {
        var pdf = new ByteArrayOutputStream();
        try (var renderer = builder(paper).toStream(pdf).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var moment = GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(moment);
            document.getDocumentInformation().setModificationDate(moment);
            document.setDocumentId(asOf.getEpochSecond());
            dated(document, asOf);
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The second place in which a document says when it was made. */
    private static void dated(PDDocument document, Instant asOf) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var told = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("\\d{4}-\\d{2}-\\d{2}T[^<\"]+", asOf.toString());
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private PdfRendererBuilder builder(Paper paper) {
        var builder = new PdfRendererBuilder()
                .useFont(() -> font("Sans-Regular"), "Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Sans-Bold"), "Sans", 700, FontStyle.NORMAL, true)
                .useFont(() -> font("Serif-Bold"), "Serif", 700, FontStyle.NORMAL, true)
                // Papers refer to nothing outside of themselves.
                .useUriResolver((base, address) -> null)
                .withHtmlContent(paper.xhtml(style), null)
                .withProducer("Commontable");
        builder.usePdfUaAccessibility(true);
        return builder;
    }

    /**
     * What was read, as a paper, under the same ETag; a 304 stays one. Call it after the transaction: setting type takes
     * longer than reading.
     *
     * @param file what a browser may call it
     */
    public <T> RestResponse<byte[]> answer(RestResponse<T> told, String file, Function<T, Paper> paper) {
        var answer = RestResponse.ResponseBuilder.<byte[]>create(told.getStatus())
                .header("ETag", told.getHeaderString("ETag"));
        return told.getEntity() == null
                ? answer.build()
                : answer.entity(print(paper.apply(told.getEntity())))
                        .header("Content-Disposition", "inline; filename=\"" + file + "\"")
                        .build();
    }

    private static InputStream font(String face) {
        return PdfPress.class.getResourceAsStream(FONTS + face + ".ttf");
    }

    private static byte[] bytes(String name) {
        try (var file = PdfPress.class.getResourceAsStream("/eu/commontable/shared/print/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
