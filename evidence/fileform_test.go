package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFormatOf(t *testing.T) {
	for file, form := range map[string]string{
		"": "", "  ": "",
		"Carrier_Tracking_Hanbitnaru_20260525.pdf": "pdf",
		"HALDEN-亿流 采购合同.PDF":                       "pdf",
		"INV YL-0211 final2.pdf ":                  "pdf",
		"택배 지연 사과문.jpg":                            "image",
		"微信图片_20260407153012.png":                  "image",
		"IMG_2231.HEIC":                            "image",
		"ERP导出-运单号38条(最新).xlsx":                    "editable",
		"终止合作函(草稿)v3.docx":                         "editable",
		"거래명세서.hwp":                                "editable",
		"合同.wps":                                   "editable",
		"orders.csv":                               "editable",
		`C:\papers\orders.txt`:                     "editable",
		"증빙자료.egg":                                 "archive",
		"papers.tar.gz":                            "archive",
		"invoice.pdf.zip":                          "archive",
		"packing.mp4":                              "other",
		"notice.eml":                               "other",
		"folder.pdf/scan":                          "other",
		"scan":                                     "other",
		"scan.":                                    "other",
		"invoice.pdf.exe":                          "other",
	} {
		require.Equal(t, form, formatOf(file), file)
	}
}
