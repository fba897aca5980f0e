package rules

import (
	"io/fs"
	"path"
)

// Named gives a folder a name, which the files in it have in front wherever a
// place is told: two folders that are laid over each other often hold files of
// one name. It is no part of the digest of a pack.
func Named(name string, folder fs.FS) fs.FS { return namedFolder{folder, name} }

type namedFolder struct {
	fs.FS
	name string
}

// placeName is what a file of a folder is called in places.
func placeName(folder fs.FS, file string) string {
	if n, ok := folder.(namedFolder); ok {
		return path.Join(n.name, file)
	}
	return file
}
