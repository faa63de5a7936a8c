package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A binding with its place.
 *
 * @param binding as written
 * @param path the place
 */
public record PlacedBinding(Binding binding, SourcePath path) {

    /** All bindings of a descriptor, in its order. */
    public static List<PlacedBinding> in(Descriptor descriptor) {
        List<Binding> bindings = descriptor.bindings();
        return IntStream.range(0, bindings.size())
                .mapToObj(index -> new PlacedBinding(bindings.get(index), SourcePath.of("bindings", index)))
                .toList();
    }

    /** What it asks for, whatever it leads to. */
    public Binding match() {
        return new Binding(
                binding.channel(),
                binding.account(),
                binding.peer(),
                binding.guild(),
                binding.roles().stream().sorted().toList(),
                binding.team(),
                "");
    }

    /** For messages. */
    public String tell() {
        return path + ", which leads to \"" + binding.agent() + "\"";
    }
}
