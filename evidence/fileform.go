package evidence

import (
	"path"
	"strings"
)

// The forms of a file by its name.
const (
	pdfFile      = "pdf"
	imageFile    = "image"
	editableFile = "editable" // anybody can change it and leave no trace
	archiveFile  = "archive"
	otherFile    = "other"
)

// Formats are what a file can be by its name.
var Formats = []string{pdfFile, imageFile, editableFile, archiveFile, otherFile}

// fileForms tell the form by the ending. wps, et and dps are the Chinese WPS
// Office, hwp and hwpx the Korean Hangul, alz and egg Korean archives.
var fileForms = func() map[string]string {
	forms := map[string]string{}
	for form, endings := range map[string]string{
		pdfFile:      "pdf",
		imageFile:    "jpg jpeg jpe jfif png gif bmp tif tiff webp heic heif avif",
		editableFile: "doc docx docm dot dotx xls xlsx xlsm xlsb ppt pptx csv tsv txt rtf md odt ods odp hwp hwpx hwt wps et dps pages numbers key json xml log",
		archiveFile:  "zip rar 7z tar gz tgz bz2 xz alz egg",
	} {
		for _, e := range strings.Fields(endings) {
			forms[e] = form
		}
	}
	return forms
}()

// formatOf gives the form of a file by its name, and nothing without a name.
func formatOf(file string) string {
	file = strings.TrimSpace(strings.ReplaceAll(file, `\`, "/"))
	if file == "" {
		return ""
	}
	ending := strings.ToLower(strings.TrimPrefix(path.Ext(path.Base(file)), "."))
	if form := fileForms[ending]; form != "" {
		return form
	}
	return otherFile
}
