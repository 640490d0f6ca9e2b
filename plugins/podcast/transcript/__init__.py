"""Transcripts: WebVTT read strictly, written as SRT, and shown as text with its speakers and times."""
