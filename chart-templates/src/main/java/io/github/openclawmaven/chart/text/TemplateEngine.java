package io.github.openclawmaven.chart.text;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Fills FreeMarker templates from the class path; square brackets, so that {@code {{ }}} and {@code ${ }} are plain text. */
public final class TemplateEngine {

    private static final Version VERSION = Configuration.VERSION_2_3_35;
    private static final String SUFFIX = ".ftl";

    private final Configuration configuration = new Configuration(VERSION);

    /** @param directory of the templates on the class path, absolute */
    public TemplateEngine(String directory) {
        configuration.setTemplateLoader(new ClassTemplateLoader(TemplateEngine.class, directory));
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setObjectWrapper(new ViewWrapper(VERSION));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        // A template that is not YAML says so in its first line.
        configuration.setOutputFormat(EscapingFormat.YAML);
        configuration.setRegisteredCustomOutputFormats(List.of(EscapingFormat.HELM_TEXT));
        configuration.setRecognizeStandardFileExtensions(false);
    }

    /**
     * One file of the chart.
     *
     * @param path of the file; its template is {@code path.ftl}
     * @param model what the template speaks of
     * @throws IllegalStateException when the template is wrong, which no input can cause
     */
    public String fill(String path, Object model) {
        try {
            StringWriter out = new StringWriter();
            configuration.getTemplate(path + SUFFIX).process(model, out);
            return out.toString();
        } catch (TemplateException e) {
            throw new IllegalStateException("Template " + path + SUFFIX + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
