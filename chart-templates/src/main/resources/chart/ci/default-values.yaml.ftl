# The defaults, in a cluster that has nothing but the Secrets of the README.
{}
