package io.github.openclawmaven.plugin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a goal was told to write.
 *
 * @param property that tells it, such as {@code openclaw.outputDirectory}
 * @param path made absolute, without {@code .} and {@code ..}
 * @param kept what it must not get into the way of
 */
public record OutputPlace(String property, Path path, List<ProtectedDirectory> kept) {

    /** Where version control keeps what nothing brings back. */
    private static final List<String> REPOSITORIES = List.of(".git", ".hg", ".svn");

    public OutputPlace {
        path = path.toAbsolutePath().normalize();
        kept = List.copyOf(kept);
    }

    /**
     * Whether files may be added to a directory there.
     *
     * @throws OutputException when they may not; nothing has been touched
     */
    public void checkShared() throws OutputException {
        Path existing = Stream.iterate(path, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> refusal("nothing of it exists"));
        if (!Files.isDirectory(existing)) {
            throw refusal(existing.equals(path) ? "it is a file" : "it lies below the file " + existing);
        }
        refuse(ProtectedDirectory::enteredBy);
    }

    /**
     * Whether a directory there may be this plugin's own, so that what it wrote into it is replaced and removed.
     *
     * @throws OutputException when it may not; nothing has been touched
     */
    void checkOwn() throws OutputException {
        if (path.getParent() == null) {
            throw refusal("it is the root of the file system");
        }
        if (Files.isSymbolicLink(path)) {
            throw refusal("it is a symbolic link");
        }
        checkShared();
        refuse(ProtectedDirectory::displacedBy);
        Optional<String> repository = REPOSITORIES.stream()
                .filter(name -> isNamed(name) || Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        if (repository.isPresent()) {
            throw refusal("it is under version control: a repository's own " + repository.get() + " is there");
        }
    }

    OutputException refusal(String problem) {
        return new OutputException(property + " is " + path + ", but " + problem
                + ". Nothing was written; name a new or empty directory, such as one in target");
    }

    /** Whether it is, or lies in, a directory of this name; the way to the project itself does not count. */
    private boolean isNamed(String name) {
        return Stream.iterate(path, up -> up.getFileName() != null, Path::getParent)
                .takeWhile(up ->
                        kept.stream().noneMatch(directory -> directory.path().equals(up)))
                .anyMatch(up -> up.getFileName().toString().equalsIgnoreCase(name));
    }

    private void refuse(Check check) throws OutputException {
        for (ProtectedDirectory directory : kept) {
            Optional<String> problem;
            try {
                problem = check.problem(directory, path);
            } catch (IOException e) {
                throw new OutputException(
                        property + " is " + path + ", which cannot be read: " + WriteProblem.reason(e), e);
            }
            if (problem.isPresent()) {
                throw refusal(problem.get());
            }
        }
    }

    @FunctionalInterface
    private interface Check {
        Optional<String> problem(ProtectedDirectory directory, Path output) throws IOException;
    }
}
