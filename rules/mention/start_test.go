package mention

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// readAll reads a text as if every word might begin anything.
func readAll(text string) Mentions {
	was := starts
	defer func() { starts = was }()
	starts = make([]start, len(vocabulary)+1)
	for id := range starts {
		starts[id] = ^start(0)
	}
	return Read(text)
}

// The quick no for most tokens leaves nothing unread.
func TestStartsMissNothing(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/labelled/*-dev/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, p := range paths {
		b, err := os.ReadFile(p)
		require.NoError(t, err)
		var x struct{ Text string }
		require.NoError(t, json.Unmarshal(b, &x))
		require.Equal(t, readAll(x.Text), Read(x.Text), p)
	}
}

// What begins with a word that no table of beginnings would hold by itself.
func TestStartsWithBareWords(t *testing.T) {
	for _, text := range []string{
		"유월 3일까지", "시월 3일", "제십사조 제1항", "第十四条第一款", "第5个工作日前", "D-7", "within a week", "within an hour", "half a dozen orders", "a hundred orders",
		"OO시까지", "UTC 18:00", "GMT+9 18:00", "Janu-\nary 5, 2026", "Apri1 5, 2026", "0ct 3", "이천이십육년 삼월 십이일", "십 건", "백분의 삼십", "百分之三十", "十五天内",
	} {
		require.Equal(t, readAll(text), Read(text), text)
	}
}
